using Casus.Tests;

namespace Casus.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_help_begins_with_examples()
    {
        var commands = Commands("").SelectMany(command => Commands(command + " ").Prepend(command)).ToList();
        Assert.InRange(commands.Count, 25, 100);
        foreach (var command in commands.Prepend(""))
        {
            var ran = Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
            Assert.Equal((0, ""), (ran.Code, ran.Errors));
            Assert.Matches(@"^Examples:\n  (?:.+ \| |source <\()?casus ", ran.Output);
            Assert.Contains("Usage:\n  casus ", ran.Output);
            Assert.DoesNotContain("Casus.Cli", ran.Output);
        }
    }

    /// <summary>What the program offers to complete after this, options aside.</summary>
    IEnumerable<string> Commands(string typed) =>
        Run($"[suggest:{typed.Length}]", typed)
            .Output.Split('\n')
            .Where(word => word.Length > 0 && char.IsAsciiLetter(word[0]))
            .Select(word => typed + word);

    [Fact]
    public void The_name_alone_prints_the_help() => Assert.Equal(Run("--help"), Run());

    [Fact]
    public void The_version_is_a_number_alone() => Assert.Matches(@"^\d+\.\d+\.\d+\n$", Run("--version").Output);

    [Theory]
    [InlineData("'raed' is not known. Did you mean read?", "raed")]
    [InlineData("Required argument missing for command: 'read'.", "read")]
    [InlineData("The option --ledgr is not known.", "read", "in", "--ledgr", "x.db")]
    [InlineData("--workers takes a number from 1 to 256.", "read", "in", "--workers", "0")]
    [InlineData("Must be one of: 'json'", "export", "--format", "xml")]
    [InlineData("Did you mean geojson?", "export", "--format", "geojosn")]
    [InlineData("Did you mean figures?", "export", "--format", "csv", "--kind", "figure")]
    [InlineData("Choose one of --markdown, --html and --pdf.", "brief", "--html", "--pdf", "x.pdf")]
    public void A_wrong_command_line_says_what_was_meant(string message, params string[] args)
    {
        var ran = Run(args);
        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains(message, ran.Errors);
        Assert.EndsWith("--help\n", ran.Errors);
    }

    [Fact]
    public void An_argument_with_an_at_sign_is_a_file_and_no_list_of_arguments() =>
        Assert.Contains("@list: There is no such file", Run("read", "@list").Errors);

    [Fact]
    public void Nothing_is_coloured_or_moved_where_no_terminal_is()
    {
        _folder.Write("a.txt", "Shots near the mill\n\nTwo guards were wounded, the army of Peru said.");
        var ran = Run("read", "a.txt");
        Assert.DoesNotContain('\u001b', ran.Output + ran.Errors);
    }

    [Fact]
    public void What_cannot_be_undone_can_be_looked_at_first()
    {
        _folder.Write("a.txt", "Shots near the mill\n\nTwo guards were wounded, the army of Peru said.");
        ReadLedgers.Put(_folder);
        var before = CasusProgram.Export(_folder.Root);
        Assert.Contains("1 place of r", Run("redact", "a.txt", "--words", "guards", "--why", "x", "--dry-run").Output);
        Assert.Contains("would be forgotten", Run("forget", "a.txt", "--why", "x", "-n").Output);
        var reread = Run("reread", "--tier", "accurate", "-n");
        Assert.Contains("1 report would be read anew", reread.Output);
        Assert.Equal(before, CasusProgram.Export(_folder.Root));
    }

    [Fact]
    public void Verify_tells_each_check_as_a_line_of_JSON()
    {
        _folder.Write("a.txt", "Shots near the mill\n\nTwo guards were wounded, the army of Peru said.");
        ReadLedgers.Put(_folder);
        var lines = Run("verify", "--json").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches("^{\"what\":\"[^\"]+\",\"count\":[0-9]+,\"wrong\":\\[\\]}$", line));
    }

    [Fact]
    public void Control_characters_of_a_name_do_not_reach_the_terminal()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no such names.");
        _folder.Write("in/\u001b[2Jx.txt", "");
        Assert.DoesNotContain('\u001b', Run("read", "in").Errors);
    }

    [Fact]
    public void An_exported_file_appears_whole()
    {
        _folder.Write("a.txt", "Shots near the mill\n\nTwo guards were wounded, the army of Peru said.");
        ReadLedgers.Put(_folder);
        Assert.Equal(0, Run("export", "--text", "-o", "l.json").Code);
        Assert.Equal(CasusProgram.Export(_folder.Root), File.ReadAllText(_folder.Path("l.json")));
        Assert.False(File.Exists(_folder.Path("l.json.part")));
    }

    Ran Run(params string[] args) => CasusProgram.Run(_folder.Root, args);
}
