using System.Collections.Immutable;

namespace Casus.Coding.Events;

/// <summary>A request or reproach that names nobody goes on with whom its author last spoke of: "has submitted the formal appeals", "this is unacceptable".</summary>
static class CarriedOver
{
    /// <summary>The acts of each statement, requests and reproaches completed from those that stand before them in the text.</summary>
    public static ImmutableArray<ImmutableArray<Act>> Complete(ImmutableArray<ImmutableArray<Act>> settled)
    {
        var last = new Dictionary<string, ImmutableArray<Party>>(StringComparer.Ordinal);
        var whole = new Dictionary<Act, Act>(ReferenceEqualityComparer.Instance);
        foreach (
            var act in settled
                .SelectMany(s => s)
                .Where(a => a.Type is "REQUEST" || a is { Type: "ACCUSE", Mode: "disapprove" })
                .OrderBy(a => a.Key.Start)
        )
        {
            if (act.Actors.FirstOrDefault().State is not { } state)
                continue;
            var asker = $"{act.Type} {state}";
            if (act.Recipients.IsEmpty && last.TryGetValue(asker, out var addressees))
                whole[act] = act with { Recipients = addressees };
            else if (act.Recipients.Any(r => r.State is not null && r.State != state))
                last[asker] = act.Recipients;
        }
        return [.. settled.Select(s => s.Select(a => whole.GetValueOrDefault(a, a)).ToImmutableArray())];
    }
}
