using System.Text.RegularExpressions;
using Casus.Tests;

namespace Casus.Cli.Tests;

/// <summary>The brief as a page and as a PDF.</summary>
public sealed partial class BriefCommandTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public BriefCommandTests()
    {
        _folder.Write(
            "a.txt",
            "TUMBES, Peru, April 2, 2019 - Peru's army said three <soldiers> were killed in shelling on Tuesday."
        );
        ReadLedgers.Put(_folder);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_page_has_the_ledgers_hash_its_cut_off_and_a_note_for_every_number()
    {
        var page = Run("brief", "--html").Output;
        Assert.Matches("Ledger <code>sha256:[0-9a-f]{64}</code>", page);
        Assert.Contains("Cut-off: reports published by 2019-04-02.", page);
        Assert.DoesNotContain("<soldiers>", page);
        var called = Calls().Matches(page).Select(m => m.Groups[1].Value).Distinct();
        var notes = Notes().Matches(page).Select(m => m.Groups[1].Value);
        Assert.Equal(notes, called.OrderBy(int.Parse));
        Assert.NotEmpty(notes);
        Assert.Contains("Cut-off: 2019-04-05, by publication", Run("brief", "--html", "--as-of", "2019-04-05").Output);
        Assert.Equal(0, Run("brief", "--html", "-o", "b.html").Code);
        Assert.Equal(page, File.ReadAllText(_folder.Path("b.html")));
    }

    [Fact]
    public void A_browser_prints_the_page_to_the_file()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("The browser of this test is a shell script.");
        var ran = With(
            "#!/bin/sh\nfor a in \"$@\"; do case $a in --print-to-pdf=*) out=${a#*=};; file://*) in=${a#file://};; esac; done\ncp \"$in\" \"$out\"\n"
        );
        Assert.Equal((0, "", ""), (ran.Code, ran.Output, ran.Errors));
        Assert.Equal(Run("brief", "--html").Output, File.ReadAllText(_folder.Path("b.pdf")));
    }

    [Theory]
    [InlineData("#!/bin/sh\necho no display >&2; exit 3\n", "printed nothing: no display")]
    [InlineData("#!/bin/sh\nexit 0\n", "printed nothing")]
    [InlineData(null, "printed nothing")]
    public void Without_a_browser_that_prints_it_says_what_to_do_and_leaves_no_file(string? script, string words)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("The browser of this test is a shell script.");
        var ran = With(script);
        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.Contains(words, ran.Errors);
        Assert.Contains("--html", ran.Errors);
        Assert.False(File.Exists(_folder.Path("b.pdf")));
    }

    [Fact]
    public void An_installed_Chromium_makes_a_PDF()
    {
        var ran = Run("brief", "--pdf", "b.pdf");
        if (ran.Errors.Contains("none is on the PATH", StringComparison.Ordinal))
            Assert.Skip("No Chromium is installed: printing is tried with a stand-in only.");
        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        Assert.Equal("%PDF-"u8.ToArray(), File.ReadAllBytes(_folder.Path("b.pdf"))[..5]);
    }

    Ran With(string? script)
    {
        var browser = _folder.Path("browser");
        if (script is not null)
        {
            _folder.Write("browser", script);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(browser, (UnixFileMode)0b111_101_101);
        }
        return CasusProgram.RunIn(
            _folder.Root,
            new Dictionary<string, string> { ["CASUS_BROWSER"] = browser },
            "brief",
            "--pdf",
            "b.pdf"
        );
    }

    Ran Run(params string[] args) => CasusProgram.Run(_folder.Root, args);

    [GeneratedRegex("<a href=\"#n([0-9]+)\">")]
    private static partial Regex Calls();

    [GeneratedRegex("<li id=\"n([0-9]+)\">")]
    private static partial Regex Notes();
}
