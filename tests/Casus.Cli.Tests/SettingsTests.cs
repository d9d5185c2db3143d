using Casus.Tests;

namespace Casus.Cli.Tests;

/// <summary>Flags come before the environment, that before the project's file, that before the user's, that before the system's.</summary>
public sealed class SettingsTests : IDisposable
{
    readonly ScratchFolder _folder = new();
    readonly Dictionary<string, string> _environment;

    public SettingsTests()
    {
        Directory.CreateDirectory(_folder.Path("work"));
        _environment = new()
        {
            ["XDG_CONFIG_HOME"] = _folder.Path("user"),
            ["XDG_CONFIG_DIRS"] = _folder.Path("system"),
        };
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_nearest_place_tells()
    {
        string Ledger() => Line("ledger");
        Assert.Equal("default\tledger=casus.db", Ledger());
        var system = _folder.Write("system/casus/casus.json", "{\"ledger\": \"/s.db\", \"workers\": 3}");
        Assert.Equal($"{system}\tledger=/s.db", Ledger());
        var user = _folder.Write("user/casus/casus.json", "{\"ledger\": \"u.db\"}");
        Assert.Equal($"{user}\tledger={_folder.Path("user", "casus", "u.db")}", Ledger());
        _folder.Write("work/casus.json", "{\"ledger\": \"p.db\"}");
        Assert.Equal("casus.json\tledger=p.db", Ledger());
        _environment["CASUS_LEDGER"] = "e.db";
        Assert.Equal("CASUS_LEDGER\tledger=e.db", Ledger());
        Assert.Equal($"{system}\tworkers=3", Line("workers"));
    }

    [Fact]
    public void A_command_takes_what_is_set_and_a_flag_comes_before_it()
    {
        _folder.Write("work/casus.json", "{\"ledger\": \"north.db\"}");
        Assert.Contains("north.db", Run("brief").Errors);
        _environment["CASUS_LEDGER"] = "south.db";
        Assert.Contains("south.db", Run("brief").Errors);
        Assert.Contains("east.db", Run("brief", "--ledger", "east.db").Errors);
    }

    [Theory]
    [InlineData("{\"ledgr\": \"x\"}", "'ledgr' is no setting. Did you mean ledger?")]
    [InlineData("{\"browser\": \"/bin/sh\"}", "names a program, which only you may choose")]
    [InlineData("[1]", "it is no JSON object")]
    [InlineData("{", "cannot be used")]
    [InlineData("{\"ledger\": {}}", "neither text nor a number")]
    public void A_file_of_settings_that_is_wrong_is_named_with_what_is_wrong(string json, string words)
    {
        _folder.Write("work/casus.json", json);
        var ran = Run("brief");
        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.StartsWith("casus: The settings in casus.json cannot be used: ", ran.Errors);
        Assert.Contains(words, ran.Errors);
    }

    [Theory]
    [InlineData("CASUS_WORKERS", "many", "'many' is set for workers in CASUS_WORKERS; it is a number from 1 to 256.")]
    [InlineData("CASUS_PORT", "70000", "'70000' is set for port in CASUS_PORT; it is a number from 0 to 65535.")]
    [InlineData("CASUS_TIER", "quick", "'quick' is set for tier in CASUS_TIER; it is fast or accurate.")]
    public void A_value_that_is_none_is_refused_with_what_it_must_be(string variable, string value, string words)
    {
        _environment[variable] = value;
        var ran = Run("read", "x.txt");
        Assert.Equal(2, ran.Code);
        Assert.Contains(words, ran.Errors);
    }

    [Fact]
    public void The_tier_that_is_set_is_that_of_new_ledgers_and_turns_no_other_away()
    {
        _folder.Write("work/a.txt", "Shots near the mill\n\nTwo guards were wounded, the army of Peru said.");
        _environment["CASUS_TIER"] = "";
        Assert.Equal("default\ttier=accurate", Line("tier"));
        _folder.Write("work/casus.json", "{\"tier\": \"fast\", \"port\": 0}");
        Assert.Equal(0, Run("read", "a.txt").Code);
        Assert.Contains("\"tier\":\"fast\"", Run("export").Output);
        _environment["CASUS_TIER"] = "accurate";
        Assert.Contains("0 new, 1 known", Run("read", "a.txt").Errors);
        Assert.Equal("casus.json\tport=0", Line("port"));
    }

    string Line(string name) =>
        Run("config", "--show-origin")
            .Output.Split('\n')
            .Single(l => l.Contains($"\t{name}=", StringComparison.Ordinal));

    Ran Run(params string[] args) => CasusProgram.RunIn(_folder.Path("work"), _environment, args);
}
