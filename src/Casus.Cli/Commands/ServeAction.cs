using System.Net;
using Casus.Storage;
using Casus.Storage.Access;
using Casus.Web;
using Casus.Web.Access;
using Microsoft.Extensions.Hosting;

namespace Casus.Cli.Commands;

/// <summary>Starts the site, says where it is, and waits until it is told to end.</summary>
sealed record ServeAction(
    string Ledger,
    int Port,
    string Listen,
    string? Public,
    string? Certificate,
    OidcSettings? Oidc,
    string AccessPath,
    string By
)
{
    public async Task<int> Run(CancellationToken stop)
    {
        if (!IPAddress.TryParse(Listen, out var address))
            throw new Failure(
                ExitCode.Usage,
                $"--listen takes an address of this machine, as 127.0.0.1 or ::1; not '{Listen}'."
            );
        // Folds what lags behind, and says now what is wrong with the file.
        KnowledgeAndModels.Note(LedgerView.CaughtUp(Ledger));
        using var access = AccessFile.Open(AccessPath, TimeProvider.System);
        if (!IPAddress.IsLoopback(address))
            CheckWhoMayComeIn(access);
        using var reader = LedgerStore.OpenReader(Ledger);
        var root = "";
        var settings = new SiteSettings(reader.View, Port)
        {
            Names = KnowledgeAndModels.Names(),
            LedgerName = Path.GetFileNameWithoutExtension(Ledger),
            Address = address,
            Public = PublicAddress(),
            Certificate = Certificates.Load(Certificate),
            Access = access,
            Oidc = Oidc,
            Write = () => LedgerStore.OpenToWrite(Ledger, TimeProvider.System),
            Local = IPAddress.IsLoopback(address) ? By : null,
            ShowLink = link => Console.Error.WriteLine($"casus: sign in, once, with {root}{link}"),
            Tell = fault => Console.Error.WriteLine($"casus: {Visible.Line(fault)}"),
        };
        await using var site = Site.Build(settings);
        try
        {
            await site.StartAsync(stop);
        }
        catch (IOException error)
        {
            throw new Failure(
                ExitCode.SomeFailed,
                $"Port {Port} cannot be listened on: {error.Message} Choose another with --port.",
                error
            );
        }
        root = settings.Public?.GetLeftPart(UriPartial.Authority) ?? site.Urls.First();
        Console.Error.WriteLine($"casus: {Ledger} is shown at {root}; Ctrl-C ends it.");
        Site.ShowLink(site);
        site.Lifetime.ApplicationStopping.Register(() =>
            Console.Error.WriteLine("casus: ending; what is being answered is finished first.")
        );
        await site.WaitForShutdownAsync(stop);
        return ExitCode.Ok;
    }

    void CheckWhoMayComeIn(AccessFile access)
    {
        if (Oidc is null && !access.Keys().Any(key => key.IsLive(TimeProvider.System.GetUtcNow())))
            throw new Failure(
                ExitCode.RefusedByPolicy,
                $"{Listen} can be reached from other machines, and nothing says who may come in. Make a key first: casus keys add NAME --role reader{LedgerOption.Again(Ledger)}"
            );
        if (Certificate is null && Public is null)
            Console.Error.WriteLine(
                "casus: keys and pages travel unencrypted: give --certificate, or listen on this machine behind a proxy that encrypts and say --public."
            );
    }

    Uri? PublicAddress() =>
        Public is null ? null
        : Uri.TryCreate(Public, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri
        : throw new Failure(ExitCode.Usage, $"--public takes an address as https://casus.example.org; not '{Public}'.");
}
