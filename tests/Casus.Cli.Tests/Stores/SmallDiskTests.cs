using System.Diagnostics;
using Casus.Tests;

namespace Casus.Cli.Tests.Stores;

/// <summary>A disk that is full, and one that cannot be written: a small one in memory, which only root may make.</summary>
public sealed class SmallDiskTests : IDisposable
{
    const int Reports = 30;

    readonly ScratchFolder _folder = new();
    readonly string _disk;
    bool _mounted;

    public SmallDiskTests()
    {
        _disk = _folder.Path("disk");
        Directory.CreateDirectory(_disk);
        _folder.Write("in.jsonl", GeneratedReports.JsonLines(Reports, 5));
    }

    public void Dispose()
    {
        if (_mounted)
            Tool("umount", _disk);
        _folder.Dispose();
    }

    [Fact]
    public void A_run_that_fills_the_disk_says_so_and_goes_on_when_there_is_room()
    {
        Assert.Equal(0, Read("calm.db").Code);
        var calm = CasusProgram.Export(_folder.Root, "calm.db");
        foreach (var size in new[] { "100k", "400k", "900k" })
        {
            Mount(size);
            var full = Read("disk/casus.db");
            Assert.True(full.Code == 5, $"{size}: {full.Code} {full.Errors}");
            Assert.Contains("no room left for the ledger disk/casus.db", full.Errors);
            Assert.Equal(0, Tool("mount", "-o", "remount,size=64m", _disk));
            Assert.Equal(0, Read("disk/casus.db").Code);
            Assert.Equal(calm, CasusProgram.Export(_folder.Root, "disk/casus.db"));
            Assert.Equal(0, CasusProgram.Run(_folder.Root, "verify", "--ledger", "disk/casus.db").Code);
            Unmount();
        }
    }

    [Fact]
    public void A_disk_that_cannot_be_written_is_read_and_left_as_it_is()
    {
        Mount("16m");
        Assert.Equal(0, Read("disk/casus.db").Code);
        var export = CasusProgram.Export(_folder.Root, "disk/casus.db");
        Assert.Equal(0, Tool("mount", "-o", "remount,ro", _disk));
        Assert.Equal(export, CasusProgram.Export(_folder.Root, "disk/casus.db"));
        _folder.Write("more.txt", "Two guards were wounded near the mill, the army of Peru said.");
        foreach (var ledger in new[] { "disk/casus.db", "disk/new.db" })
        {
            var refused = CasusProgram.Run(_folder.Root, "read", "more.txt", "--tier", "fast", "--ledger", ledger);
            Assert.True(refused.Code == 5, refused.Errors);
            Assert.Contains(ledger, refused.Errors);
        }
        Assert.Equal(0, CasusProgram.Run(_folder.Root, "verify", "--ledger", "disk/casus.db").Code);
        Assert.Equal(["casus.db"], Directory.GetFiles(_disk).Select(Path.GetFileName));
    }

    Ran Read(string ledger) =>
        CasusProgram.Run(_folder.Root, "read", "in.jsonl", "--tier", "fast", "--quiet", "--ledger", ledger);

    void Mount(string size)
    {
        Assert.SkipUnless(
            !OperatingSystem.IsWindows() && Environment.UserName == "root",
            "Only root may make a disk to be filled."
        );
        _mounted = Tool("mount", "-t", "tmpfs", "-o", $"size={size}", "none", _disk) == 0;
        Assert.SkipUnless(_mounted, "No disk may be mounted here.");
    }

    void Unmount()
    {
        Assert.Equal(0, Tool("umount", _disk));
        _mounted = false;
    }

    static int Tool(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
