using System.Text.Json;
using Casus.Coding;
using Casus.Coding.Actors;
using Casus.Coding.Appeals;
using Casus.Coding.Figures;
using Casus.Language.Expressions;
using Casus.Ledger.Document;
using Casus.Tests;

namespace Casus.Ledger.Tests.Document;

public class ExportTests
{
    static readonly Actor Ministry = new(
        "PER/ministry-of-defence",
        "defence ministry",
        ClaimantKind.Ministry,
        "PER",
        "PER",
        "GOV"
    );
    static readonly DateOnly Day = new(2019, 4, 2);

    static ListLedger Ledger()
    {
        var written = new Written(
            "Ships meet 🚢 off the coast\nThe 🚢 defence ministry said two sailors died near Tacna.\nPeru asked Chile for help."
        )
        {
            Main = new(IncidentKind.Clash, ["ECU", "PER"], new(DateInterval.On(Day), []), "Ships meet off the coast"),
            Published = DateInterval.On(Day),
        };
        var said = written.Say(
            "The 🚢 defence ministry said two sailors died near Tacna.",
            Ministry,
            channel: [new("ANDINA", "Andina", ClaimantKind.Agency)],
            events: written.Act("died", "ASSAULT", ["ECU MIL"], ["PER MIL"])
        );
        written.Count(said, "two", FigureKind.Killed, "PER", Quantity.Exactly(2));
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
        written.Stop(
            new(
                TruceKind.Ceasefire,
                ["ECU", "PER"],
                ["PER"],
                DateInterval.On(Day),
                null,
                TruceStatus.Claimed,
                [],
                [asked.Id],
                written.Find("asked")
            )
        );
        return new ListLedger(written.Stored());
    }

    static JsonDocument Export(ILedger ledger, bool withText = true)
    {
        using var stream = new MemoryStream();
        DocumentWriter.Write(ledger, stream, withText);
        return JsonDocument.Parse(stream.ToArray());
    }

    static SchemaCheck Schema() =>
        new(JsonDocument.Parse(File.ReadAllBytes(Checkout.Path("docs", "casus-ledger-1.schema.json"))).RootElement);

    [Fact]
    public void An_export_is_valid_against_the_schema_with_and_without_text()
    {
        Assert.Empty(Schema().Faults(Export(Ledger()).RootElement));
        Assert.Empty(Schema().Faults(Export(Ledger(), withText: false).RootElement));
        Assert.Empty(Schema().Faults(Export(new ListLedger()).RootElement));
    }

    [Fact]
    public void The_check_sees_a_wrong_word_a_missing_key_and_a_wrong_type()
    {
        var json = JsonSerializer.Serialize(Export(Ledger()).RootElement);
        foreach (
            var (good, bad) in new[]
            {
                ("\"clash\"", "\"brawl\""),
                ("\"sha256\"", "\"sha\""),
                ("\"background\":false", "\"background\":0"),
            }
        )
        {
            Assert.Contains(good, json);
            using var wrong = JsonDocument.Parse(json.Replace(good, bad));
            Assert.NotEmpty(Schema().Faults(wrong.RootElement));
        }
    }

    [Fact]
    public void Every_record_has_the_keys_of_the_schema_in_its_order()
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Checkout.Path("docs", "casus-ledger-1.schema.json")));
        using var export = Export(Ledger());
        foreach (var kind in DocumentJson.Kinds)
        foreach (var row in export.RootElement.GetProperty(kind).EnumerateArray())
        {
            var keys = schema.RootElement.GetProperty("$defs").GetProperty(kind[..^1]).GetProperty("properties");
            Assert.Equal(keys.EnumerateObject().Select(p => p.Name), row.EnumerateObject().Select(p => p.Name));
        }
    }

    [Fact]
    public void Offsets_count_code_points_so_that_a_quote_is_found_again()
    {
        using var export = Export(Ledger());
        var text = export.RootElement.GetProperty("reports")[0].GetProperty("text").GetString()!;
        var runes = text.EnumerateRunes().ToList();
        foreach (var statement in export.RootElement.GetProperty("statements").EnumerateArray())
        {
            var (start, end) = (statement.GetProperty("start").GetInt32(), statement.GetProperty("end").GetInt32());
            Assert.Equal(statement.GetProperty("quote").GetString(), string.Concat(runes[start..end]));
        }
        var figure = export.RootElement.GetProperty("figures")[0];
        Assert.Equal(
            "two",
            string.Concat(runes[figure.GetProperty("start").GetInt32()..figure.GetProperty("end").GetInt32()])
        );
    }

    [Fact]
    public void Text_stands_in_the_document_only_when_asked_for()
    {
        Assert.False(
            Export(Ledger(), withText: false).RootElement.GetProperty("reports")[0].TryGetProperty("text", out _)
        );
        Assert.True(Export(Ledger()).RootElement.GetProperty("reports")[0].TryGetProperty("text", out _));
    }

    [Fact]
    public void Background_entries_belong_to_no_incident_of_the_report()
    {
        var written = new Written("Old war\nThe war of 1941 killed 500.")
        {
            Main = new(IncidentKind.Clash, ["ECU", "PER"], new(DateInterval.On(Day), []), "Old war"),
        };
        var recalled = written.Say("The war of 1941 killed 500.", Ministry, background: true);
        written.Count(recalled, "500", FigureKind.Killed, "ALL", Quantity.Exactly(500));
        using var export = Export(new ListLedger(written.Stored()));
        Assert.Equal(
            JsonValueKind.Null,
            export.RootElement.GetProperty("statements")[0].GetProperty("incident").ValueKind
        );
        Assert.Equal(
            JsonValueKind.Null,
            export.RootElement.GetProperty("figures")[0].GetProperty("incident").ValueKind
        );
    }
}
