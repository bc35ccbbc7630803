using NegotiationsSearch.Commands;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Registers;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Speakers;

/// <summary>The speakers of one index, read by the register as its files say now.</summary>
internal sealed class SpeakerRun : IDisposable
{
    private readonly RegisterPaths _paths;
    private readonly string _directory;
    private readonly string _root;
    private readonly PeopleRegister _register;
    private readonly SearchIndex _index;
    private readonly IndexSnapshot _snapshot;
    private readonly IReadOnlyList<SpeakerEntry> _entries;

    /// <exception cref="RegisterUnusableException">The user's register cannot be used.</exception>
    /// <exception cref="IndexUnavailableException">There is no index that can be read.</exception>
    public SpeakerRun(string directory, RegisterPaths paths)
    {
        (_paths, _directory, _root) = (paths, directory, Path.GetFullPath(directory));
        var compilation = RegisterCompilation.Of(paths);
        _register = compilation.Register ?? throw new RegisterUnusableException(compilation.Errors);
        _index = SearchIndex.Open(directory, new SearchIndexOptions { Register = () => _register });
        _snapshot = _index.Acquire();
        _entries = SpeakerEntries.Of(_snapshot, _register);
    }

    public SpeakersReport List(bool unknownAlone, int limit)
    {
        var listed = _entries.Where(entry => !unknownAlone || entry.Person is null).ToList();
        return new SpeakersReport(_root, [.. listed.Take(limit).Select(LineOf)], Math.Max(0, listed.Count - limit));
    }

    public DoublesReport Doubles(int limit)
    {
        var pairs = SpeakerDoubles.Among(_entries, _register);
        return new DoublesReport(_root, [.. pairs.Take(limit).Select(LineOf)], Math.Max(0, pairs.Count - limit));
    }

    /// <exception cref="SpeakerRefusedException">They cannot be merged.</exception>
    public MergeReport Merge(string into, string other)
    {
        var lookup = new SpeakerLookup(_entries, _register);
        var (stays, goes) = (lookup.Find(into), lookup.Find(other));
        var merge = new SpeakerMerge(_paths, lookup, _register);
        var addition = merge.AdditionFor(stays, goes);
        var former = OwnRegisterFile.Read(_paths.Own);
        OwnRegisterFile.Replace(_paths.Own, former, merge.Apply(former, addition));
        var same = goes.Person is null ? lookup.Namesakes(goes) : [goes];
        return new MergeReport(
            _paths.Own, addition.Id, stays.Name, goes.Name, same.Sum(entry => entry.Quotations), same.Sum(entry => entry.Articles), SpeakerMerge.Words(addition), Publish());
    }

    public void Dispose()
    {
        _snapshot.Dispose();
        _index.Dispose();
    }

    private bool Publish()
    {
        try
        {
            var layout = new IndexLayout(_root);
            using var writer = WriterLock.Acquire(layout);
            RegisterPublication.Publish(layout, _paths, Console.Error.WriteLine);
            return true;
        }
        catch (IndexBusyException)
        {
            return false;
        }
    }

    private SpeakerLine LineOf(SpeakerEntry entry)
    {
        var facts = SpeakerFacts.Of(_snapshot, entry.Id);
        return new SpeakerLine(entry.Id, entry.Name, facts.Role, facts.Side, entry.Quotations, entry.Articles, entry.Person is not null);
    }

    private DoubleLine LineOf(SpeakerDouble pair) => new(
        ReasonOf(pair.Likeness), pair.Gain, SideOf(pair.Into), SideOf(pair.Other), $"speakers merge {pair.Into.Id} {pair.Other.Id}{(_directory == CommonOptions.UsualIndex ? "" : $" --index {_directory}")}");

    private DoubleSide SideOf(SpeakerEntry entry)
    {
        var facts = entry.Quotations == 0 ? null : SpeakerFacts.Of(_snapshot, entry.Id);
        return new DoubleSide(entry.Id, entry.Name, facts?.Role, entry.Quotations, entry.Articles, entry.Person is not null, facts?.Example);
    }

    private static string ReasonOf(NameLikeness likeness) => likeness switch
    {
        NameLikeness.SameName => "the same first and last name",
        NameLikeness.Spelling => "perhaps another spelling",
        NameLikeness.Initial => "the same last name, and the initial fits",
        NameLikeness.LastNameAlone => "the last name alone",
        _ => throw new ArgumentOutOfRangeException(nameof(likeness), likeness, null),
    };
}
