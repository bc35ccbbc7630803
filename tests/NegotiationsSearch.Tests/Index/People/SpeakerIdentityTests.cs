using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.People;

namespace NegotiationsSearch.Tests.Index.People;

public sealed class SpeakerIdentityTests
{
    private const string Article = "0f3x9k2m4qpa";

    [Theory]
    [InlineData(SpeakerKind.Person, "Donna Tusker", null, "donna-tusker", "Donna Tusker")]
    [InlineData(SpeakerKind.Person, "Donna Tusker", "Prime Minister", "donna-tusker.prime-minister", "Donna Tusker, Prime Minister")]
    [InlineData(SpeakerKind.Person, "Tusker", "Prime Minister", "tusker~0f3x9k2m4qpa", "Tusker")]
    [InlineData(SpeakerKind.PartialName, "von der Tann", null, "von-der-tann~0f3x9k2m4qpa", "von der Tann")]
    [InlineData(SpeakerKind.Organization, "Harbour Board", "authority", "harbour-board", "Harbour Board")]
    [InlineData(SpeakerKind.Office, "the Valmeri leader", null, "~anonymous", "anonymous")]
    [InlineData(SpeakerKind.Anonymous, "a source", null, "~anonymous", "anonymous")]
    public void An_identity_has_an_id_and_a_label_after_its_kind(SpeakerKind kind, string name, string? role, string id, string label)
    {
        var identity = SpeakerIdentity.Of(new QuotationSpeaker(name, role, Kind: kind), Article);
        Assert.Equal((id, label), (identity.Id, identity.Label));
        Assert.Equal(identity, IdentityKey.Parse(IdentityKey.Of(identity)));
    }

    [Theory]
    [InlineData("donna-tusker.prime-minister", "donna-tusker", false)]
    [InlineData("donna-tusker", "donna-tusker", false)]
    [InlineData("donna-tusker~", "donna-tusker", false)]
    [InlineData("tusker~0f3x9k2m4qpa", "tusker", true)]
    [InlineData("~anonymous", "", false)]
    public void An_id_tells_its_name_and_how_far_it_reaches(string id, string name, bool isWithinArticle) =>
        Assert.Equal((name, isWithinArticle), (SpeakerIdentity.NameOf(id), SpeakerIdentity.IsWithinArticle(id)));

    [Fact]
    public void What_a_hostile_text_makes_of_a_name_fits_a_key()
    {
        var key = IdentityKey.Of(
            SpeakerIdentity.Of(
                new QuotationSpeaker(new string('\u0436', 40_000) + " \u001f\u001f", new string('r', 40_000)),
                Article));
        Assert.True(System.Text.Encoding.UTF8.GetByteCount(key) < 32_766);
        Assert.Equal(SpeakerKind.Person, IdentityKey.Parse(key)!.Kind);
        Assert.Equal("a\u0020b c", IdentityKey.Parse(IdentityKey.Of(SpeakerIdentity.Of(new QuotationSpeaker("a\u001fb c", null), Article)))!.Name);
    }

    [Fact]
    public void Nobody_is_a_key_too() => Assert.Null(IdentityKey.Parse(IdentityKey.Nobody));
}
