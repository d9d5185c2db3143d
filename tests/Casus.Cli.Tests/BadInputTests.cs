using Casus.Tests;

namespace Casus.Cli.Tests;

/// <summary>Bad input at every door: a message that names it, the documented code, and everything else read.</summary>
public sealed class BadInputTests : IDisposable
{
    readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_empty_file()
    {
        _folder.Write("in/bad.txt", "");
        SomeFailed("bad.txt: It is empty.");
    }

    [Fact]
    public void A_binary()
    {
        File.WriteAllBytes(Bad("bad.txt"), [.. Enumerable.Range(0, 4000).Select(i => (byte)(i * 37 % 256))]);
        SomeFailed("bad.txt: It is binary");
    }

    [Fact]
    public void A_text_of_a_hundred_megabytes()
    {
        using (var sparse = File.Create(Bad("bad.txt")))
            sparse.SetLength(100 * 1024 * 1024);
        SomeFailed("bad.txt: It is larger than 16 MB");
    }

    [Fact]
    public void Invalid_utf8_is_read_all_the_same()
    {
        File.WriteAllBytes(
            Bad("bad.txt"),
            [.. "Shots near the mill\n\nTwo guards were wounded, "u8, 0xC3, 0x28, .. " the army of Peru said.\n"u8]
        );
        var ran = Read();
        Assert.Equal(0, ran.Code);
        Assert.Contains("2 new, 0 known, 0 failed", ran.Errors);
        Assert.Contains("bad.txt: ", ran.Errors);
    }

    [Fact]
    public void A_folder_that_holds_itself()
    {
        Directory.CreateDirectory(_folder.Path("in"));
        Directory.CreateSymbolicLink(Bad("loop"), _folder.Path("in"));
        SomeFailed("loop: This link leads back into a folder that holds it");
    }

    [Fact]
    public void An_unreadable_file()
    {
        var path = _folder.Write("in/bad.txt", "Shots.");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.None);
        if (Environment.IsPrivilegedProcess || OperatingSystem.IsWindows())
            Assert.Skip("This user may read every file, as root may, or the system has no file modes.");
        SomeFailed("bad.txt: It may not be read");
    }

    [Fact]
    public void A_broken_line_in_json_lines()
    {
        _folder.Write("in/bad.jsonl", "{\"text\":\"Shots near the mill. Two guards were wounded.\"}\n{\"text\":\n");
        SomeFailed("bad.jsonl:2: This line is no JSON object", read: 2);
    }

    [Fact]
    public void A_missing_file_beside_a_good_one()
    {
        _folder.Write("in/good.txt", Good);
        var ran = CasusProgram.Run(_folder.Root, "read", "in", "none.txt");
        Assert.Equal(1, ran.Code);
        Assert.Contains("none.txt: There is no such file or folder.", ran.Errors);
    }

    [Fact]
    public void Nothing_but_bad_input()
    {
        Assert.Equal(4, CasusProgram.Run(_folder.Root, "read", "none.txt").Code);
        Assert.False(File.Exists(_folder.Path("casus.db")));
        _folder.Write("empty.txt", "");
        Assert.Equal(4, CasusProgram.Run(_folder.Root, "read", "empty.txt").Code);
    }

    [Fact]
    public void A_ledger_that_is_no_ledger()
    {
        _folder.Write("casus.db", "Dear diary.");
        _folder.Write("in/good.txt", Good);
        foreach (
            var args in (string[][])
                [
                    ["read", "in"],
                    ["export"],
                    ["verify"],
                ]
        )
        {
            var ran = CasusProgram.Run(_folder.Root, args);
            Assert.Equal(6, ran.Code);
            Assert.StartsWith("casus: casus.db is not a ledger", ran.Errors);
            Assert.Single(ran.Errors.TrimEnd().Split('\n'));
        }
        Assert.Equal("Dear diary.", File.ReadAllText(_folder.Path("casus.db")));
    }

    [Fact]
    public void A_ledger_of_a_newer_format()
    {
        _folder.Write("in/good.txt", Good);
        Read();
        var bytes = File.ReadAllBytes(_folder.Path("casus.db"));
        bytes[63] = 99; // the last byte of SQLite's user_version
        File.WriteAllBytes(_folder.Path("casus.db"), bytes);
        foreach (
            var args in (string[][])
                [
                    ["read", "in"],
                    ["export"],
                    ["verify"],
                ]
        )
        {
            var ran = CasusProgram.Run(_folder.Root, args);
            Assert.Equal(6, ran.Code);
            Assert.Contains("has format 99; this casus knows formats up to 5", ran.Errors);
        }
        Assert.Equal(bytes, File.ReadAllBytes(_folder.Path("casus.db")));
    }

    [Fact]
    public void A_ledger_that_is_missing()
    {
        var ran = CasusProgram.Run(_folder.Root, "export", "--ledger", "none.db");
        Assert.Equal(5, ran.Code);
        Assert.Contains("There is no ledger at none.db. Make one with: casus read", ran.Errors);
    }

    [Fact]
    public void A_ledger_with_a_changed_byte_is_found_by_verify()
    {
        _folder.Write("in/good.txt", Good);
        Read();
        Assert.Equal(0, CasusProgram.Run(_folder.Root, "verify", "--reread").Code);
        var bytes = File.ReadAllBytes(_folder.Path("casus.db"));
        bytes[bytes.AsSpan().LastIndexOf("Two guards"u8)] ^= 1;
        File.WriteAllBytes(_folder.Path("casus.db"), bytes);
        var ran = CasusProgram.Run(_folder.Root, "verify");
        Assert.Equal(6, ran.Code);
        Assert.Contains("WRONG", ran.Output);
    }

    const string Good = "Shots near the mill\n\nTwo guards were wounded, the army of Peru said on Tuesday.\n";

    string Bad(string name)
    {
        Directory.CreateDirectory(_folder.Path("in"));
        return _folder.Path("in", name);
    }

    Ran Read()
    {
        _folder.Write("in/good.txt", Good);
        return CasusProgram.Run(_folder.Root, "read", "in");
    }

    void SomeFailed(string message, int read = 1)
    {
        var ran = Read();
        Assert.Equal(1, ran.Code);
        Assert.Contains(message, ran.Errors);
        Assert.Contains($"{read} new, 0 known, 1 failed", ran.Errors);
    }
}
