using System.Globalization;
using Casus.Tests;

namespace Casus.Cli.Tests;

/// <summary>Each exit code that the manual lists, reached as a user would; that of Ctrl-C in <see cref="SharedLedgerTests"/>.</summary>
public sealed class ExitCodeTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    static readonly Dictionary<int, string[]> Reached = new()
    {
        [0] = ["brief"],
        [1] = ["read", "a.txt", "empty.txt"],
        [2] = ["raed"],
        [3] = ["brief", "izzz"],
        [4] = ["read", "none.txt"],
        [5] = ["export", "--ledger", "none.db"],
        [6] = ["verify", "--ledger", "diary.db"],
        [7] = ["serve", "--listen", "0.0.0.0", "--port", "0"],
    };

    [Fact]
    public void Every_code_of_the_manual_is_reached_with_words_on_standard_error()
    {
        _folder.Write("a.txt", "Shots near the mill\n\nTwo guards were wounded, the army of Peru said.");
        ReadLedgers.Put(_folder);
        _folder.Write("empty.txt", "");
        _folder.Write("diary.db", "Dear diary.");
        foreach (var (code, args) in Reached)
        {
            var ran = CasusProgram.Run(_folder.Root, args);
            Assert.Equal((code, code == 0), (ran.Code, ran.Errors.Length == 0));
        }
        Assert.Equal(Reached.Keys.Append(130), Listed());
    }

    [Fact]
    public void The_page_of_commands_lists_the_same()
    {
        var page = File.ReadAllLines(Checkout.Path("docs", "commands.md"));
        var rows = page.Where(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2]));
        Assert.Equal(Listed(), rows.Select(row => int.Parse(row.Split(' ')[1], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_manual_has_every_command_and_roff_finds_no_fault()
    {
        var manual = CasusProgram.Run(_folder.Root, "man").Output;
        foreach (var name in CasusProgram.Run(_folder.Root, "[suggest:0]", "").Output.Split('\n'))
            if (name.Length > 0 && char.IsAsciiLetter(name[0]))
                Assert.Contains($"\n.SS casus {name}", manual);
        _folder.Write("casus.1", manual);
        Assert.Equal(
            "",
            Exports.Tests.Foreign.Program.Run(_folder.Root, "groff", "-ww", "-man", "-Tascii", "-z", "casus.1")
        );
    }

    /// <summary>The items below EXIT STATUS.</summary>
    IEnumerable<int> Listed() =>
        CasusProgram
            .Run(_folder.Root, "man")
            .Output.Split(".SH ")
            .Single(section => section.StartsWith("EXIT STATUS", StringComparison.Ordinal))
            .Split('\n')
            .Where(line => line.StartsWith(".B ", StringComparison.Ordinal))
            .Select(line => int.Parse(line[3..], CultureInfo.InvariantCulture));
}
