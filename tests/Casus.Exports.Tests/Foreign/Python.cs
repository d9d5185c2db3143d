using Casus.Tests;

namespace Casus.Exports.Tests.Foreign;

/// <summary>Python and its own library as a reader.</summary>
static class Python
{
    /// <summary>Runs the script with <c>sys.argv[1]</c> a file of these bytes, and gives what it prints.</summary>
    public static string Read(byte[] bytes, string script)
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.Path("export"), bytes);
        File.WriteAllText(folder.Path("read.py"), "import sys, json\npath = sys.argv[1]\n" + script);
        return Program.Run(folder.Root, "python3", "read.py", "export");
    }
}
