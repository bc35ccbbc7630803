using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>How texts print a phrase, for the index holds it folded: "U.S. sanctions" for <c>us sanctions</c>. Not thread-safe.</summary>
internal sealed class PrintedForm(IReadOnlyList<string> phrase)
{
    private const int LongestAcronym = 5;

    private readonly TokenList _tokens = new();
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);

    /// <summary>
    /// The commonest form of the texts read, but for one in capitals; of equally common ones, in small letters; folded
    /// when no text prints it in clean letters.
    /// </summary>
    public string Best => _forms.Count == 0
        ? string.Join(' ', phrase)
        : _forms.OrderBy(form => IsShouted(form.Key))
            .ThenByDescending(form => form.Value)
            .ThenByDescending(form => form.Key, StringComparer.Ordinal)
            .First().Key;

    public void Add(string text)
    {
        _tokens.Clear();
        _tokens.Add(text);
        for (var at = 0; at + phrase.Count <= _tokens.Count; at++)
            if (IsAt(at)) Count(Form(text, at));
    }

    // A name in capitals in front of its words; "NATO" is short.
    private static bool IsShouted(string form) => form.Length > LongestAcronym && !form.Any(char.IsLower);

    private string Form(string text, int at)
    {
        var form = new StringBuilder();
        for (var i = at; i < at + phrase.Count; i++)
        {
            if (i > at) form.Append(text.AsSpan(_tokens.End(i - 1).._tokens.Start(i)) is "-" ? '-' : ' ');
            form.Append(text, _tokens.Start(i), _tokens.End(i) - _tokens.Start(i));
        }
        return form.ToString();
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
        && form.All(unit => unit is ' ' or '-' or '\'' or '’' or '.' || CharUnicodeInfo.GetUnicodeCategory(unit)
            is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber)
        && Folding.Fold(form) == string.Join(' ', phrase);
}
