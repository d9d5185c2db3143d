using Casus.Tests;

namespace Casus.Cli.Tests;

public sealed class ReadCommandTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reading_again_finds_everything_known()
    {
        Reports(3);
        var first = Run("read", "in");
        Assert.Equal(0, first.Code);
        Assert.Contains("3 new, 0 known, 0 failed", first.Errors);
        var export = CasusProgram.Export(_folder.Root);
        var again = Run("read", "in");
        Assert.Equal(0, again.Code);
        Assert.Contains("0 new, 3 known, 0 failed", again.Errors);
        Assert.Equal(first.Output, again.Output);
        Assert.Equal(export, CasusProgram.Export(_folder.Root));
    }

    [Fact]
    public void Order_workers_folders_and_batches_cannot_be_seen_in_the_export()
    {
        Reports(24);
        var files = Directory.GetFiles(_folder.Path("in")).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(0, Run(["read", "--ledger", "a.db", "-w", "1", .. files]).Code);
        new Random(31).Shuffle(files);
        foreach (var part in files.Chunk(5))
            Assert.Equal(0, Run(["read", "--ledger", "b.db", "-w", "7", .. part]).Code);
        Assert.Equal(0, Run("read", "--ledger", "c.db", "in").Code);
        var one = CasusProgram.Export(_folder.Root, "a.db");
        Assert.Equal(one, CasusProgram.Export(_folder.Root, "b.db"));
        Assert.Equal(one, CasusProgram.Export(_folder.Root, "c.db"));
    }

    [Fact]
    public void Json_lines_come_by_file_and_by_standard_input()
    {
        var lines = GeneratedReports.JsonLines(4, 5);
        _folder.Write("x.jsonl", lines);
        Assert.Contains("4 new", Run("read", "x.jsonl").Errors);
        var piped = CasusProgram.RunWith(_folder.Root, lines, "read", "-");
        Assert.Contains("0 new, 4 known", piped.Errors);
        Assert.Contains("\"file\":\"-#r00000\"", CasusProgram.Export(_folder.Root));
    }

    [Fact]
    public void The_brief_is_printed_again_whole_or_one_incident_or_as_markdown()
    {
        Reports(4);
        var first = Run("read", "in");
        Assert.NotEmpty(first.Output);
        Assert.Equal(first.Output, Run("brief").Output);
        var export = CasusProgram.Export(_folder.Root);
        var at = export.IndexOf("{\"id\":\"i", StringComparison.Ordinal) + 7;
        var incident = export[at..(at + 17)];
        var one = Run("brief", incident[..12], "--markdown");
        Assert.Equal((0, ""), (one.Code, one.Errors));
        Assert.Contains("## ", one.Output);
        var none = Run("brief", "izzz");
        Assert.Equal((3, ""), (none.Code, none.Output));
        Assert.Contains("There is no incident izzz in this ledger.", none.Errors);
    }

    [Fact]
    public void Quiet_says_nothing_but_the_brief()
    {
        Reports(1);
        var ran = Run("read", "in", "--quiet");
        Assert.Equal((0, ""), (ran.Code, ran.Errors));
    }

    [Fact]
    public void Findings_go_to_a_file_when_asked()
    {
        Reports(1);
        _folder.Write("in/empty.txt", "");
        Assert.Equal(1, Run("read", "in", "--report", "findings.jsonl").Code);
        Assert.Contains("\"code\":\"C0105\"", File.ReadAllText(_folder.Path("findings.jsonl")));
    }

    [Fact]
    public void Other_rules_are_refused_but_the_ledger_can_still_be_shown()
    {
        Reports(1);
        Run("read", "in");
        _folder.Write("mine/notes.tsv", "# a word list of mine\n");
        var ran = Run("read", "in", "--data", "mine");
        Assert.Equal(5, ran.Code);
        Assert.Contains("one version only", ran.Errors);
        Assert.Contains("casus read in --data mine --ledger new.db", ran.Errors);
        Assert.Equal(0, Run("export").Code);
    }

    [Fact]
    public void Reading_works_in_a_folder_with_spaces_and_a_name_in_any_script()
    {
        _folder.Write("a b/Ωmega 'x'.txt", "Shots near the mill\n\nTwo guards were wounded, the army of Peru said.");
        Assert.Equal(0, Run("read", "a b/Ωmega 'x'.txt", "--ledger", "l d.db").Code);
        Assert.Contains("\"file\":\"Ωmega 'x'.txt\"", CasusProgram.Export(_folder.Root, "l d.db"));
    }

    [Fact]
    public void Nothing_that_is_read_in_a_folder_is_nothing_matched()
    {
        _folder.Write("in/a.pdf", "x");
        var ran = Run("read", "in");
        Assert.Equal(3, ran.Code);
        Assert.Contains("nothing to read in in; 1 file of other kinds passed over", ran.Errors);
    }

    void Reports(int count)
    {
        foreach (var (id, text) in GeneratedReports.Of(count, 17))
            _folder.Write($"in/{id}.txt", text);
    }

    Ran Run(params string[] args) => CasusProgram.Run(_folder.Root, args);
}
