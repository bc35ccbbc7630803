using System.Collections.Frozen;

namespace NegotiationsSearch.Index.Wording;

/// <summary>
/// Words that point to what was said before, or have only a form: pronouns, articles, auxiliaries. An editor's brackets may stand for
/// them and change nothing, "[the Russians]" for "they"; for a name or a noun they put another.
/// </summary>
internal static class FunctionWords
{
    // German forms that are English nouns ("war", "die", "hat") are left out.
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet("""
        i me my mine myself you your yours he him his himself she her hers herself it its itself we us our ours ourselves they them
        their theirs themselves this that these those here there then now who whom whose which what one ones some any all both
        today tomorrow yesterday tonight
        a an the and but or so to of in on at by for with from as
        am is are was were be been being do does did have has had having will would shall should can could may might must
        i'm i've i'll i'd you're you've you'll he's he'll he'd she's she'll it's it'll we're we've we'll we'd they're they've they'll
        they'd that's there's who's
        ich mich mir mein meine meinen meinem meiner du dich dir er ihn ihm sie ihr ihre ihren ihrem ihrer es sein seine seinen seinem
        seiner wir uns unser unsere unseren unserem unserer euch dies diese dieser diesen diesem dieses das der dem des wer wen
        wem hier dort dann jetzt heute morgen gestern ein eine einen einem einer und aber in im an am auf mit von zu zum zur als
        bin ist sind waren wird werden wurde wurden wurde haben hatte hatten kann konnen soll sollen muss mussen
        я мене мені мною мій моя моє мої ти тебе він його йому ним вона її їй нею воно ми нас нам нами наш наша наше наші ви вас вам
        вони їх їм ними їхній їхня їхні цей ця це ці той та те ті хто кого тут там тоді зараз сьогодні завтра вчора і й в у на з до за про
        є був була було були буде будуть
        меня мне мной мой моя мое мои тебя он его ему она ее ей нее оно мы нас нам нами наши вы они их им ими этот эта это эти тот та те
        кто кого здесь там тогда сейчас сегодня завтра вчера и но а с к из от по о об есть был была было были будет будут
        ben beni bana benim sen o onu ona onun biz bizi bize bizim siz onlar onlari onlara onlarin bu su bunlar burada orada simdi bugun
        yarin dun bir ve ama ile
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="term">A folded word.</param>
    public static bool Is(ReadOnlySpan<char> term) => Lookup.Contains(term);
}
