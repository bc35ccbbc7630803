using NegotiationsSearch.Web.Embedding;

namespace NegotiationsSearch.Tests.Web.Embedding;

public sealed class ModuleJoinTests
{
    private static readonly Dictionary<string, string> Modules = new(StringComparer.Ordinal)
    {
        ["entry.js"] = "import { b } from \"./b.js\";\nimport { a } from \"./a.js\";\n\nexport class Entry { c = a + b; }\n",
        ["a.js"] = "export const a = 1;\n",
        ["b.js"] = "import { a } from \"./a.js\";\n\n/** Says export. */\nexport const b = a;\nexport async function f() {}\n",
        ["circle.js"] = "import { d } from \"./circle.js\";\nexport const d = 1;\n",
        ["renamed.js"] = "import * as all from \"./a.js\";\n",
        ["elsewhere.js"] = "import { a } from \"https://elsewhere.example/a.js\";\n",
    };

    [Fact]
    public void Imported_modules_come_before_the_one_that_imports_them_each_once() => Assert.Equal(
        "const a = 1;\n\n/** Says export. */\nconst b = a;\nasync function f() {}\n\nexport class Entry { c = a + b; }\n\n",
        Join("entry.js"));

    [Fact]
    public void A_circle_ends() => Assert.Equal("export const d = 1;\n\n", Join("circle.js"));

    [Theory]
    [InlineData("renamed.js")]
    [InlineData("elsewhere.js")]
    public void Another_form_of_import_is_refused(string name) => Assert.Throws<InvalidOperationException>(() => Join(name));

    private static string Join(string name) => ModuleJoin.Join(name, module => Modules[module]);
}
