using System.CommandLine;
using System.Net;
using Casus.Storage;
using Casus.Web;

namespace Casus.Cli.Commands;

/// <summary><c>casus get</c>: one page of the site on standard output, without a server to be started or a key.</summary>
static class GetCommand
{
    static readonly string[] Examples =
    [
        "casus get /incidents.json              what the page shows, as data",
        "casus get '/api/figures?limit=10'      rows of the ledger",
        "casus get /openapi.json                what there is to ask for",
        "casus get / > /dev/null && echo well   whether the site works: the exit code is 1 for anything but 200",
    ];

    public static Command Make()
    {
        var path = new Argument<string>("PATH") { Description = "The address below the site, with its query." };
        path.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<string>() is not ['/', ..])
                given.AddError("PATH begins with /, as /incidents.json.");
        });
        var ledger = LedgerOption.Make();
        var command = new Command("get", "Print one page of the site.") { path, ledger };
        command.SetAction((parsed, stop) => Run(parsed.GetValue(path)!, parsed.GetValue(ledger)!, stop));
        HelpWithExamples.Give(command, Examples);
        return command;
    }

    static async Task<int> Run(string path, string ledger, CancellationToken stop)
    {
        using (var view = LedgerView.Open(ledger))
            KnowledgeAndModels.Note(view.MadeBy);
        using var reader = LedgerStore.OpenReader(ledger);
        var link = "";
        await using var site = Site.Build(
            new SiteSettings(reader.View, Port: 0)
            {
                Names = KnowledgeAndModels.Names(),
                LedgerName = Path.GetFileNameWithoutExtension(ledger),
                Local = Environment.UserName,
                ShowLink = shown => link = shown,
                Tell = fault => Console.Error.WriteLine($"casus: {Visible.Line(fault)}"),
            }
        );
        await site.StartAsync(stop);
        Site.ShowLink(site);
        using var http = new HttpClient { BaseAddress = new(site.Urls.First()) };
        using var signedIn = await http.GetAsync($"{link}&to=/health", stop);
        using var answer = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, stop);
        await using var output = Console.OpenStandardOutput();
        await answer.Content.CopyToAsync(output, stop);
        if (answer.StatusCode == HttpStatusCode.OK)
            return ExitCode.Ok;
        Console.Error.WriteLine($"casus: {path}: {(int)answer.StatusCode} {answer.ReasonPhrase}");
        return ExitCode.SomeFailed;
    }
}
