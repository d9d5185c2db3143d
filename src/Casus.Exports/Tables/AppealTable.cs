using Casus.Ledger.Document;

namespace Casus.Exports.Tables;

public static class AppealTable
{
    public static Table<ExportedAppeal> Of(Permalinks links) =>
        new(
            "appeals",
            [
                new("id", a => Cell.Of(a.Id)),
                new("incident", a => Cell.Of(a.Incident)),
                new("background", a => Cell.Of(a.Background)),
                new("requester", a => Cell.Of(a.Requester)),
                new("addressee", a => Cell.Of(a.Addressee)),
                new("stage", a => Cell.Word(a.Stage)),
                new("made_earliest", a => Cell.Of(a.Made?.Earliest)),
                new("made_latest", a => Cell.Of(a.Made?.Latest)),
                new("instruments", a => Cell.Of(a.Instruments.Select(Instrument))),
                new("asks", a => Cell.Of(a.Asks.Select(Ask))),
                new("responses", a => Cell.Of(a.Responses.Select(Response))),
                new("statements", a => Cell.Of(a.Statements)),
                new("permalink", a => Cell.Of(a.Incident is { } incident ? links.Incident(incident) : null)),
            ]
        );

    static string Instrument(ExportedInstrument i) => i.Year is null ? i.Name : $"{i.Name} ({i.Year})";

    static string Ask(ExportedAsk ask) => ask.If is null ? ask.What : $"{ask.What}, if {ask.If}";

    static string Response(ExportedResponse response) =>
        $"{response.By}: {Words.Of(response.Status)}{(response.If is null ? "" : $", if {response.If}")}";
}
