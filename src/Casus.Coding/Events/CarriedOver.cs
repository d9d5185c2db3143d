using System.Collections.Immutable;

namespace Casus.Coding.Events;

/// <summary>A request that names no addressee goes on with the asker's last one: "has submitted the formal appeals", "help us, then".</summary>
static class CarriedOver
{
    /// <summary>The acts of each statement, its requests completed from those that stand before them in the text.</summary>
    public static ImmutableArray<ImmutableArray<Act>> Requests(ImmutableArray<ImmutableArray<Act>> settled)
    {
        var last = new Dictionary<string, ImmutableArray<Party>>(StringComparer.Ordinal);
        var whole = new Dictionary<Act, Act>(ReferenceEqualityComparer.Instance);
        foreach (var act in settled.SelectMany(s => s).Where(a => a.Type is "REQUEST").OrderBy(a => a.Key.Start))
        {
            if (act.Actors.FirstOrDefault().State is not { } asker)
                continue;
            if (act.Recipients.IsEmpty && last.TryGetValue(asker, out var addressees))
                whole[act] = act with { Recipients = addressees };
            else if (act.Recipients.Any(r => r.State is not null && r.State != asker))
                last[asker] = act.Recipients;
        }
        return [.. settled.Select(s => s.Select(a => whole.GetValueOrDefault(a, a)).ToImmutableArray())];
    }
}
