using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Casus.Coding.Obligations;

namespace Casus.Cli;

/// <summary>The same for programs.</summary>
static class ObligationsJson
{
    static readonly JsonSerializerOptions Form = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static void Write(TextWriter output, string state, DateOnly on, ImmutableArray<Obligation> found) =>
        output.WriteLine(
            JsonSerializer.Serialize(
                new
                {
                    State = state,
                    On = on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    CouldBeCited = Side(found, o => o.ToIt),
                    CouldBeCalledOnUnder = Side(found, o => o.ByIt),
                },
                Form
            )
        );

    static IEnumerable<object> Side(ImmutableArray<Obligation> found, Func<Obligation, ImmutableArray<Owed>> owed) =>
        found
            .Where(o => !owed(o).IsEmpty)
            .Select(o => new
            {
                o.Id,
                o.Name,
                o.Since,
                OpenToAll = o.IsOpen,
                With = owed(o),
                o.Articles,
                o.KnownUntil,
                o.Source,
            });
}
