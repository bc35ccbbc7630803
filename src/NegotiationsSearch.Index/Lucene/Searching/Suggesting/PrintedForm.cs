using System.Globalization;
using System.Runtime.InteropServices;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>How texts print a phrase, for the index holds it folded: "U.S. sanctions" for <c>us sanctions</c>. Not thread-safe.</summary>
internal sealed class PrintedForm(IReadOnlyList<string> phrase)
{
    private readonly TokenList _tokens = new();
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);

    /// <summary>The commonest form of the texts read; of equally common ones, in small letters; folded when no text prints it in clean letters.</summary>
    public string Best => _forms.Count == 0
        ? string.Join(' ', phrase)
        : _forms.OrderByDescending(form => form.Value).ThenByDescending(form => form.Key, StringComparer.Ordinal).First().Key;

    public void Add(string text)
    {
        _tokens.Clear();
        _tokens.Add(text);
        for (var at = 0; at + phrase.Count <= _tokens.Count; at++)
            if (IsAt(at)) Count(string.Join(' ', Enumerable.Range(at, phrase.Count).Select(i => text[_tokens.Start(i).._tokens.End(i)])));
    }

    private bool IsAt(int at)
    {
        for (var i = 0; i < phrase.Count; i++)
            if (!_tokens.Term(at + i).SequenceEqual(phrase[i])) return false;
        return true;
    }

    private void Count(string form)
    {
        if (IsClean(form)) CollectionsMarshal.GetValueRefOrAddDefault(_forms, form, out _)++;
    }

    // Not with an editor's brackets, direction marks, or what the query language would take for its own.
    private bool IsClean(string form) =>
        form is not ("AND" or "OR" or "NOT")
        && form.Length <= phrase.Count * (TypedText.LongestWord + 1)
        && form.All(unit => unit is ' ' or '\'' or '’' or '.' || CharUnicodeInfo.GetUnicodeCategory(unit)
            is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber)
        && Folding.Fold(form) == string.Join(' ', phrase);
}
