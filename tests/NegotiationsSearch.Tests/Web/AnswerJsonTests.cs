using System.Text.Json;
using NegotiationsSearch.Web.Answers;

namespace NegotiationsSearch.Tests.Web;

public sealed class AnswerJsonTests
{
    [Fact]
    public void A_lone_surrogate_is_written_as_the_replacement_character()
    {
        var json = JsonSerializer.Serialize(Paragraph("a\ud83db"), AnswersJson.Served.ParagraphAnswer);
        Assert.Equal("a\ufffdb", JsonDocument.Parse(json).RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public void Text_and_nulls_are_written_as_they_are()
    {
        var json = JsonSerializer.Serialize(Paragraph("“Ціна” isn't <b>&amp;</b>"), AnswersJson.Served.ParagraphAnswer);
        Assert.Equal("""{"id":null,"number":0,"text":"“Ціна” isn't <b>&amp;</b>","quotations":null}""", json);
    }

    private static ParagraphAnswer Paragraph(string text) => new() { Id = null, Number = 0, Text = text, Quotations = null };
}
