using System.CommandLine;
using System.Text;
using Casus.Ledger.Document;
using Casus.Ledger.Review;

namespace Casus.Cli.Commands;

/// <summary><c>casus review</c>: what waits for a person, with the evidence of both sides and the commands that decide it.</summary>
static class ReviewCommand
{
    const int Usual = 20;

    static readonly string[] Examples =
    [
        "casus review                        the pairs most in doubt, those somebody was unsure of, judgements that fit no more",
        "casus review --limit 100 --json | jq '.items[].sides[].title'",
        "casus review --decide --by ana      one pair after the other: y both tell of the mill",
        "casus judge same rabc… rdef… --why \"both tell of the mill\"      decides the first of them, say",
    ];

    public static Command Make()
    {
        var limit = new Option<int>("--limit")
        {
            Description = $"Show so many items; {Usual} if nothing is said.",
            DefaultValueFactory = _ => Usual,
        };
        limit.Validators.Add(given =>
        {
            if (given.GetValueOrDefault<int>() < 1)
                given.AddError("--limit is a number from 1 on.");
        });
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var decide = new Option<bool>("--decide")
        {
            Description =
                "Show one pair at a time and read what you decide, a line each: y, n or h (unsure) and why, nothing to pass it over, q to end.",
        };
        var (by, ledger, access) = (ByOption.By(), LedgerOption.Make(), AccessOption.Make());
        var command = new Command("review", "List what a person should decide.")
        {
            limit,
            json,
            decide,
            by,
            ledger,
            access,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(ledger)!;
            if (parsed.GetValue(decide))
                return new Deciding(path, AccessOption.Audit(parsed, access, ledger, by), parsed.GetValue(limit)).Run(
                    Console.In
                );
            using var view = LedgerView.Open(path);
            var list = ReviewFinder.Of(view, parsed.GetValue(limit));
            using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false))
            {
                NewLine = "\n",
            };
            if (parsed.GetValue(json))
                output.WriteLine(Encoding.UTF8.GetString(DocumentJson.Write(list)));
            else
                ReviewWriter.Write(list, output);
            return ExitCode.Ok;
        });
        HelpWithExamples.Give(command, Examples);
        return command;
    }
}
