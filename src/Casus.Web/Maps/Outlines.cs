using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Casus.Web.Maps;

/// <summary>The base map: coasts and borders of Natural Earth, made small by <c>eng/outlines.py</c>.</summary>
static class Outlines
{
    static readonly Lazy<ImmutableArray<Outline>> Read = new(Load);

    public static ImmutableArray<Outline> All => Read.Value;

    static ImmutableArray<Outline> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("maps/outlines.txt")!;
        using var reader = new StreamReader(stream);
        var all = ImmutableArray.CreateBuilder<Outline>();
        while (reader.ReadLine() is { } line)
            all.Add(Of(line));
        return all.ToImmutable();
    }

    static Outline Of(string line)
    {
        var parts = line.Split(' ');
        var points = new List<(int X, int Y)>();
        var (x, y) = (0, 0);
        for (var i = 1; i + 1 < parts.Length; i += 2)
        {
            x += int.Parse(parts[i], CultureInfo.InvariantCulture);
            y += int.Parse(parts[i + 1], CultureInfo.InvariantCulture);
            points.Add((x, y));
        }
        var kind = parts[0] switch
        {
            "c" => OutlineKind.Coast,
            "d" => OutlineKind.Disputed,
            _ => OutlineKind.Border,
        };
        return new(
            kind,
            points,
            points.Min(p => p.X),
            points.Min(p => p.Y),
            points.Max(p => p.X),
            points.Max(p => p.Y)
        );
    }
}
