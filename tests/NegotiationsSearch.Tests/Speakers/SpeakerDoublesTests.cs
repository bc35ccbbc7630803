using NegotiationsSearch.Index;
using NegotiationsSearch.Speakers;

namespace NegotiationsSearch.Tests.Speakers;

public sealed class SpeakerDoublesTests
{
    private static readonly KnownPerson Toll = new() { Id = "maren-toll", Name = "Maren Toll", Aliases = ["Toll"] };

    [Fact]
    public void Somebody_of_the_register_stays_even_when_it_does_not_occur() =>
        Assert.Equal(["maren-toll < m-toll (9)"], Among([Entry("m-toll", "M. Toll", 9)], Toll));

    [Fact]
    public void Ids_of_one_name_are_one_line_and_the_commonest_stays() =>
        Assert.Equal(
            ["doran-pell < doran-pell.minister (5)"],
            Among(
                [
                    Entry("doran-pell", "Doran Pell", 7),
                    Entry("doran-pell.minister", "Doran Pell", 3),
                    Entry("doran-pell.envoy", "Doran Pell", 2),
                ]));

    [Fact]
    public void An_id_has_the_same_count_in_every_line()
    {
        SpeakerEntry[] entries =
        [
            Entry("doran-pellar", "Doran Pellar", 7),
            Entry("doran-pellar.minister", "Doran Pellar", 3),
            Entry("doran-pelar", "Doran Pelar", 9),
        ];
        var sides = SpeakerDoubles.Among(entries, PeopleRegister.Empty).SelectMany(pair => new[] { pair.Into, pair.Other }).ToList();
        Assert.All(sides, side => Assert.Equal(entries.Single(entry => entry.Id == side.Id).Quotations, side.Quotations));
        Assert.Contains("doran-pellar < doran-pelar (9)", Among(entries));
    }

    [Fact]
    public void A_last_name_alone_is_counted_over_articles_and_told_with_the_two_who_speak_most() =>
        Assert.Equal(
            ["ida-pell < pell~a (5)", "doran-pell < pell~a (5)"],
            Among(
                [
                    Entry("ida-pell", "Ida Pell", 8), Entry("doran-pell", "Doran Pell", 7),
                    Entry("una-pell", "Una Pell", 1), Entry("pell~a", "Pell", 3), Entry("pell~b", "Pell", 2),
                ]));

    [Fact]
    public void Bodies_and_people_of_the_register_are_no_doubles_of_one_another() =>
        Assert.Empty(
            Among(
                [Entry("velmora", "Velmora", 4), Entry("velmorra", "Velmorra", 4)],
                Toll,
                new KnownPerson { Id = "m-toll", Name = "M. Toll" }));

    [Fact]
    public void What_gains_most_comes_first() =>
        Assert.Equal(
            ["maren-toll < maren-tolle (6)", "maren-toll < m-toll (2)"],
            Among([Entry("m-toll", "M. Toll", 2), Entry("maren-tolle", "Maren Tolle", 6)], Toll));

    [Fact]
    public void Very_many_of_one_last_name_do_not_take_forever()
    {
        var entries = Enumerable.Range(0, 5_000).Select(number => Entry($"p{number}-pell", $"P{number} Pell", number)).ToArray();
        Assert.InRange(Among(entries).Length, 0, 60 * 60);
    }

    private static SpeakerEntry Entry(string id, string name, long quotations) => new(id, name, Person: null, quotations, Articles: 1);

    private static string[] Among(SpeakerEntry[] entries, params KnownPerson[] people) =>
        [.. SpeakerDoubles.Among(entries, new PeopleRegister(people)).Select(pair => $"{pair.Into.Id} < {pair.Other.Id} ({pair.Gain})")];
}
