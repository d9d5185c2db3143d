using Casus.Ledger;
using Casus.Storage;
using Casus.Storage.Access;

namespace Casus.Web.Tests.Api;

/// <summary>Who listens hears of new entries, goes on where it stopped, and is sent away when its key is.</summary>
public class EventStreamTests
{
    [Fact]
    public async Task Who_comes_back_hears_what_was_missed_and_nothing_twice()
    {
        await using var site = await TestSite.OverSamples();
        var first = Append(site);
        site.Time.Advance(TimeSpan.FromSeconds(2));
        using var missed = await Listen(site.Http, first - 1);
        Assert.Equal($"id: {first}", await missed.ReadLineAsync());

        using var abreast = await Listen(site.Http, first);
        var second = Append(site);
        site.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal($"id: {second}", await abreast.ReadLineAsync());
        using var strange = await Listen(site.Http, 4_000_000_000_000);
        Assert.Equal($"id: {second}", await strange.ReadLineAsync());
    }

    [Fact]
    public async Task A_quiet_stream_says_that_it_is_there_and_ends_with_its_key()
    {
        await using var site = await TestSite.OverSamples();
        var (key, text) = site.Access.Add("ana", Role.Reader, TimeSpan.FromDays(1), new("test", "here"));
        using var http = site.Visitor(text);
        using var stream = await Listen(http, null);
        Assert.StartsWith("id: ", await stream.ReadLineAsync(), StringComparison.Ordinal);
        string? line;
        do line = await stream.ReadLineAsync();
        while (line is not (null or ": still here"));
        Assert.NotNull(line);
        site.Access.Revoke(key.Id, new("test", "here"));
        Assert.Equal("", (await stream.ReadToEndAsync()).Trim());
    }

    static async Task<StreamReader> Listen(HttpClient http, long? last)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/events");
        if (last is not null)
            request.Headers.Add("Last-Event-ID", $"{last}");
        var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return new(await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync());
    }

    /// <summary>The number of the last entry.</summary>
    static long Append(TestSite site)
    {
        using var ledger = LedgerFile.OpenToWrite(site.Ledger, TimeProvider.System);
        ledger.Append([new Entry.Named(ledger.ReportIds().First(), $"name {ledger.LastEntry}.txt")]);
        LedgerFold.Refresh(ledger);
        return ledger.LastEntry;
    }
}
