using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Appeals;
using Casus.Coding.Figures;
using Casus.Coding.Statements;
using Casus.Language.Expressions;
using Casus.Ledger;
using Casus.Ledger.Tests;

namespace Casus.Exports.Tests;

/// <summary>A ledger made by hand: two incidents and a stray, with words that would harm a careless reader.</summary>
static class Sample
{
    static readonly DateOnly Day = new(2019, 4, 2);

    public static Actor Ministry { get; } = Body("PER/ministry-of-defence", "defence ministry", "PER");

    public static Actor Staff { get; } = Body("ECU/general-staff", "=HYPERLINK(\"http://x.example\")", "ECU");

    public static Actor Author { get; } = new("author", "author", ClaimantKind.Author, null, null, null);

    public static ILedger Ledger()
    {
        var ledger = new ListLedger(
            Clash().Stored("clash.txt"),
            Riot().Stored("riot.txt"),
            Stray().Stored("stray.txt")
        );
        LedgerFold.RefreshWhole(ledger);
        return ledger;
    }

    static Actor Body(string id, string name, string side) => new(id, name, ClaimantKind.Ministry, side, side, "MIL");

    static Written Clash()
    {
        var written = new Written(
            "Ships 🚢 meet; \"fire\", they say\n"
                + "Peru's defence ministry said Ecuador shelled Tacna and two sailors died.\n"
                + "@SUM(A1) Ecuador's staff denied that its guns had fired.\n"
                + "Ecuador's staff said its gunners had fired once in answer.\n"
                + "Ships were exchanging fire off Tacna, e\u0301t\u0061\u0300.\n"
                + "Peru asked Chile for help."
        )
        {
            Main = Incident(IncidentKind.Clash, ["ECU", "PER"], "=Ships meet; \"fire\",\nthey say"),
            Published = DateInterval.On(Day.AddDays(1)),
            Url = "https://www.example.org/ships?a=1&b=2",
        };
        var said = written.Say(
            "Peru's defence ministry said Ecuador shelled Tacna and two sailors died.",
            Ministry,
            channel: [new("ANDINA", "Andina", ClaimantKind.Agency)],
            events: written.Act("shelled", "ASSAULT", ["ECU MIL"], ["PER"], "heavy-weapons")
        );
        written.Count(said, "two", FigureKind.Killed, "PER", Quantity.Exactly(2));
        written.Say(
            "@SUM(A1) Ecuador's staff denied that its guns had fired.",
            Staff,
            polarity: Polarity.Denies,
            events: written.Act("fired", "ASSAULT", ["ECU MIL"], [])
        );
        written.Say(
            "Ecuador's staff said its gunners had fired once in answer.",
            Staff,
            events: written.Act("fired once", "ASSAULT", ["ECU MIL"], ["PER MIL"], "firearms")
        );
        written.Say(
            "Ships were exchanging fire off Tacna, e\u0301t\u0061\u0300.",
            Author,
            events: written.Act("exchanging fire", "ASSAULT", ["ECU MIL", "PER MIL"], [], "firearms")
        );
        written.Where(said, "Tacna");
        var asked = written.Say("Peru asked Chile for help.", Ministry);
        written.Ask(
            new(
                false,
                "PER",
                "CHL",
                AppealStage.Submitted,
                null,
                [new(null, "Pact of 1929", 1929, asked.Id, written.Find("help"))],
                [new("help", null)],
                [new("CHL", ResponseStatus.NoAnswer, null, null, asked.Id, written.Find("help"))],
                [asked.Id],
                written.Find("asked")
            )
        );
        return written;
    }

    static Written Riot()
    {
        var written = new Written("Stones in Arica\nA crowd threw stones in Arica, and dozens were hurt.")
        {
            Main = Incident(IncidentKind.Unrest, ["CHL"], "Stones in Arica"),
            Published = DateInterval.Unknown,
        };
        var told = written.Say(
            "A crowd threw stones in Arica, and dozens were hurt.",
            Author,
            events: written.Act("threw stones", "PROTEST", ["CHL OPP"], [], "riot")
        );
        written.Count(told, "dozens", FigureKind.Wounded, "CHL", new(24, null, null, Modifier.Vague));
        return written;
    }

    static Written Stray()
    {
        var written = new Written("Old wars\nThe war of 1941 killed about 500.");
        var said = written.Say("The war of 1941 killed about 500.", Author, background: true);
        written.Count(said, "about 500", FigureKind.Killed, null, new(null, 500, null, Modifier.About));
        return written;
    }

    static MainIncident Incident(IncidentKind kind, string[] parties, string label) =>
        new(kind, [.. parties], new(DateInterval.On(Day), []), label);
}
