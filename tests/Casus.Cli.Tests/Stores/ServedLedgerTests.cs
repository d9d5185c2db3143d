using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using Casus.Cli.Tests.Serving;
using Casus.Storage;
using Casus.Tests;

namespace Casus.Cli.Tests.Stores;

/// <summary>A site over a ledger, in a file or on a server, while other programs write to that.</summary>
public sealed class ServedLedgerTests(PostgresCluster cluster) : IDisposable
{
    const string First = "TUMBES, Peru, April 2, 2019 - Ana Quispe, a baker, said three soldiers were killed.";
    const string Second = "TUMBES, Peru, April 3, 2019 - Peru's army said two guards were wounded near the mill.";

    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    static readonly string[] Pages =
    [
        "/incidents",
        "/claimants",
        "/agencies",
        "/appeals",
        "/review",
        "/search?q=soldiers",
    ];

    readonly ScratchFolder _folder = new();
    HttpClient? _http;
    Served? _site;

    public void Dispose()
    {
        _http?.Dispose();
        _site?.Dispose();
        _folder.Dispose();
    }

    Ran Run(params string[] args) => CasusProgram.Run(_folder.Root, args);

    void Read(string ledger, string name, string text)
    {
        _folder.Write(name, text);
        Assert.Equal(0, Run("read", name, "--tier", "fast", "--quiet", "--ledger", ledger).Code);
    }

    [Theory]
    [InlineData("file")]
    [InlineData("server")]
    public async Task What_others_add_is_shown_what_they_withdraw_is_gone_and_one_writes_at_a_time(string kind)
    {
        var ledger = kind == "file" ? "casus.db" : cluster.NewDatabase();
        Read(ledger, "a.txt", First);
        await Serve(ledger);
        Assert.Equal(1, await Reports());
        var (report, statement) = ((await Ids("reports"))[0], (await Ids("statements"))[0]);
        Assert.Contains("Quispe", await All() + await Page($"/reports/{report}"), StringComparison.Ordinal);

        Read(ledger, "b.txt", Second);
        await Until(async () => await Reports() == 2);
        Assert.Equal(HttpStatusCode.Created, await Judge(statement));

        using (var reading = CasusProgram.Start(_folder.Root, "read", "-", "--tier", "fast", "--ledger", ledger))
        {
            _ = reading.StandardError.ReadToEndAsync();
            _ = reading.StandardOutput.ReadToEndAsync();
            reading.StandardInput.Write(JsonSerializer.Serialize(new { text = "Shots near the pass." }) + "\n");
            reading.StandardInput.Flush();
            await Until(() => Task.FromResult(Stored(ledger) == 3));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await Judge(statement));
            Assert.Equal(2, await Reports());
            reading.StandardInput.Close();
            reading.WaitForExit();
            Assert.Equal(0, reading.ExitCode);
        }
        await Until(async () => await Reports() == 3);

        Assert.Equal(
            0,
            Run("redact", "a.txt", "--words", "Ana Quispe", "--by", "b", "--why", "w", "--ledger", ledger).Code
        );
        await Until(async () =>
            !(await All() + await Page($"/reports/{report}")).Contains("uispe", StringComparison.Ordinal)
        );
        Assert.Equal(3, await Reports());
        if (kind == "file")
        {
            Assert.Equal(0, _site!.End());
            foreach (var file in Directory.EnumerateFiles(_folder.Root, "*").Where(f => Path.GetExtension(f) != ".txt"))
                Assert.DoesNotContain("uispe", File.ReadAllText(file, Encoding.Latin1), StringComparison.Ordinal);
        }
        Assert.Equal(0, Run("verify", "--ledger", ledger).Code);
    }

    int Stored(string ledger)
    {
        using var view = LedgerStore.OpenToRead(LedgerStore.IsAddress(ledger) ? ledger : _folder.Path(ledger));
        return view.ReportCount;
    }

    async Task Serve(string ledger)
    {
        string[] place = ["--access", "keys", "--ledger", ledger];
        var key = Run(["keys", "add", "ana", "--role", "reviewer", .. place]).Output.Trim();
        _site = await Served.Start(_folder.Root, place);
        _http = _site.Visitor(key);
    }

    async Task<HttpStatusCode> Judge(string statement)
    {
        using var form = new FormUrlEncodedContent([
            new("id", statement),
            new("verdict", "unsure"),
            new("why", "to be seen"),
        ]);
        using var answer = await _http!.PostAsync("/judgements", form);
        return answer.StatusCode;
    }

    async Task<string> Page(string path) => await _http!.GetStringAsync(path);

    async Task<string> All()
    {
        var all = new StringBuilder();
        foreach (var page in Pages)
            all.Append(await Page(page));
        return all.ToString();
    }

    async Task<int> Reports() => (await Ids("reports")).Count;

    async Task<List<string>> Ids(string kind)
    {
        using var rows = JsonDocument.Parse(await Page($"/api/{kind}?limit=100"));
        return
        [
            .. rows.RootElement.GetProperty("items").EnumerateArray().Select(r => r.GetProperty("id").GetString()!),
        ];
    }

    static async Task Until(Func<Task<bool>> holds)
    {
        var waited = Stopwatch.StartNew();
        while (!await holds())
            Assert.True(waited.Elapsed < Patience, "it never came to that");
    }
}
