using System.CommandLine;

namespace Casus.Cli.Commands;

/// <summary><c>casus serve</c>: the pages of a ledger, for the browser of this machine or for a team.</summary>
static class ServeCommand
{
    public const string Name = "serve";

    static readonly string[] Examples =
    [
        "casus serve                             open the link that it shows in a browser of this machine",
        "casus serve --ledger x.db --port 0      another ledger, on any free port",
        "casus serve --ledger postgres://ana@db.example.org/casus     a team's, on a server",
        "casus keys add ana --role reviewer && casus serve --listen 0.0.0.0 --certificate site.pfx",
        "casus serve --public https://casus.example.org     behind a proxy on this machine that encrypts",
    ];

    public static Command Make()
    {
        var ledger = LedgerOption.Make();
        var port = PortOption.Make();
        var listen = new Option<string>("--listen")
        {
            Description =
                "The address to listen on; 127.0.0.1 if nothing is said. Others only where keys or an issuer say who may come in.",
            HelpName = "ADDRESS",
            DefaultValueFactory = _ => "127.0.0.1",
        };
        var address = new Option<string?>("--public")
        {
            Description = "What people type to come here, where it is not the address itself.",
            HelpName = "URL",
        };
        var certificate = new Option<string?>("--certificate")
        {
            Description = "Encrypt with this certificate and its key: a .pfx without password, or a .pem with both.",
            HelpName = "FILE",
        };
        var oidc = new Option<string?>("--oidc")
        {
            Description =
                "Let people in whom an issuer knows (OpenID Connect): a JSON file with issuer, client, secret and roles.",
            HelpName = "FILE",
        };
        var (access, by) = (AccessOption.Make(), ByOption.By());
        by.Description =
            "Who you are when you sign in by the link; else CASUS_BY, else the name that the system knows you by.";
        var command = new Command(Name, "Show a ledger as pages, to this machine or to a team.")
        {
            ledger,
            port,
            listen,
            address,
            certificate,
            oidc,
            access,
            by,
        };
        command.SetAction(
            (parsed, stop) =>
                new ServeAction(
                    parsed.GetValue(ledger)!,
                    parsed.GetValue(port),
                    parsed.GetValue(listen)!,
                    parsed.GetValue(address),
                    parsed.GetValue(certificate),
                    OidcFile.Read(parsed.GetValue(oidc)),
                    AccessOption.PathOf(parsed.GetValue(access), parsed.GetValue(ledger)!),
                    parsed.GetValue(by)!
                ).Run(stop)
        );
        HelpWithExamples.Give(command, Examples);
        return command;
    }
}
