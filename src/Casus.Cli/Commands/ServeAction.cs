using Casus.Storage;
using Casus.Web;
using Microsoft.Extensions.Hosting;

namespace Casus.Cli.Commands;

/// <summary>Starts the site, says where it is, and waits until it is told to end.</summary>
static class ServeAction
{
    public static async Task<int> Run(string ledger, int port, CancellationToken stop)
    {
        // Folds what lags behind, and says now what is wrong with the file.
        using (var view = LedgerView.Open(ledger))
            KnowledgeAndModels.Note(view.MadeBy);
        using var reader = LedgerFile.OpenReader(ledger);
        await using var site = Site.Build(
            new SiteSettings(reader.View, port)
            {
                Names = KnowledgeAndModels.Names(),
                LedgerName = Path.GetFileNameWithoutExtension(ledger),
            }
        );
        try
        {
            await site.StartAsync(stop);
        }
        catch (IOException error)
        {
            throw new Failure(
                ExitCode.SomeFailed,
                $"Port {port} cannot be listened on: {error.Message} Choose another with --port.",
                error
            );
        }
        Console.Error.WriteLine($"casus: {ledger} is shown at {site.Urls.First()}; Ctrl-C ends it.");
        await site.WaitForShutdownAsync(stop);
        return ExitCode.Ok;
    }
}
