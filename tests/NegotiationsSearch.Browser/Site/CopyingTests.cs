namespace NegotiationsSearch.Browser.Site;

/// <summary>What a reader takes along: by copying, and on paper.</summary>
public sealed class CopyingTests(Chromium chromium, SampleServer server)
{
    private const string Compared = "/check?text=Look+around+you.+We+do+need+one+bridge.+We+need+a+roof";

    private const string Selected = """
        () => [...document.querySelectorAll('.diff')].map(text => {
          text.querySelector('.diff-name').remove();
          getSelection().selectAllChildren(text);
          return getSelection().toString();
        })
        """;

    private const string Struck = "() => [...document.querySelectorAll('.diff del')].map(words => words.lastChild.textContent)";

    [Fact]
    public async Task Struck_words_are_not_copied_nor_the_spaces_around_them()
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + Compared);
        Assert.NotEmpty(await page.EvaluateAsync<string[]>(Struck));
        Assert.All(await page.EvaluateAsync<string[]>(Selected), text =>
        {
            Assert.Equal("Look around you. We do need one bridge. We need a roof", text.Trim('\u201c', '\u201d', '\n', '.'));
        });
    }

    [Fact]
    public async Task On_paper_stand_the_question_its_filters_and_its_address()
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/?q=strait&in=statements&source=orme-wire-fictional&sort=oldest");
        await Assertions.Expect(page.Locator(".printed")).ToBeHiddenAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var printed = page.Locator(".printed");
        await Assertions.Expect(printed).ToBeVisibleAsync();
        foreach (var words in new[] { "strait", "Statements", "Oldest first", "/?q=strait&in=statements" })
            await Assertions.Expect(printed).ToContainTextAsync(words);
        await Assertions.Expect(page.Locator(".chips li").First).ToBeVisibleAsync();
    }
}
