using System.CommandLine;

namespace Casus.Cli.Commands;

/// <summary><c>casus read</c>: reports in, ledger and brief out.</summary>
static class ReadCommand
{
    public const string Name = "read";

    static readonly string[] Examples =
    [
        "casus read a.txt b.html                    two reports into casus.db",
        "casus read reports/ crawl.jsonl            a folder and everything below it, and a file of one report a line",
        "casus read news.rss CC-NEWS-1.warc.gz      the entries of a feed and the pages of a crawl; nothing is fetched",
        "cat a.txt | casus read -                   standard input: one text, JSON lines, a feed or a crawl, packed or not",
        "casus read reports/ --ledger north.db      into a ledger of its own",
        "casus read reports/ --ledger postgres://ana@db.example.org/casus     into a team's, on a server",
        "casus read crawl.jsonl --tier fast         a new ledger for a large crawl: many reports a second, some more mistakes",
        "casus read reports/ --data my-data/        with your own word lists beside those of Casus",
    ];

    public static Command Make()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description =
                ".txt, .html, .jsonl (one report a line: id, text or html; url, title, published, outlet, language), RSS, Atom, JSON Feed, WARC, ARC, each also as .gz; folders of them; or '-'.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(given =>
        {
            foreach (var token in given.Tokens.Where(t => t.Value.StartsWith("--", StringComparison.Ordinal)))
                if (!Path.Exists(token.Value))
                    given.AddError($"The option {token.Value} is not known.");
        });
        var ledger = LedgerOption.Make();
        var tier = TierOption.Make(
            $"fast (for crawls) or accurate, chosen once for a ledger when it is made; {TierNames.Of(Models.UsualTier)} if nothing is said."
        );
        var workers = WorkersOption.Make();
        var data = DataOption.Make();
        var report = new Option<string?>("--report")
        {
            Description = "Write every finding to a file, one JSON object a line.",
            HelpName = "FILE",
        };
        var quiet = new Option<bool>("--quiet", "-q")
        {
            Description = "No progress and no summary, only errors and the brief.",
        };
        var command = new Command(Name, "Read reports into a ledger and print the brief.")
        {
            paths,
            ledger,
            tier,
            workers,
            data,
            report,
            quiet,
        };
        command.SetAction(
            (parsed, stop) =>
                new ReadAction(
                    parsed.GetValue(paths)!,
                    parsed.GetValue(ledger)!,
                    parsed.GetValue(tier),
                    parsed.GetValue(workers),
                    parsed.GetValue(data)!,
                    parsed.GetValue(report),
                    parsed.GetValue(quiet)
                ).Run(stop)
        );
        HelpWithExamples.Give(command, Examples);
        return command;
    }
}
