using System.Globalization;
using System.Text;

namespace Casus.Web.Maps;

/// <summary>A piece of the world as a flat picture: degrees to picture units, longer to the east where the middle is nearer to the equator.</summary>
public sealed class MapFrame
{
    const double Width = 720;
    const double LeastSeen = 4;
    const int LeastStep = 2;
    const double WidestRatio = 2.1;
    const double TallestRatio = 0.85;

    readonly double _west;
    readonly double _north;
    readonly double _east;
    readonly double _south;
    readonly double _perLongitude;
    readonly double _perLatitude;

    MapFrame(double west, double south, double east, double north)
    {
        (_west, _south, _east, _north) = (west, south, east, north);
        _perLongitude = Width / (east - west);
        _perLatitude = _perLongitude / Squeeze((south + north) / 2);
    }

    public double PictureWidth => Width;

    public double PictureHeight => (_north - _south) * _perLatitude;

    /// <summary>All points with room around them; never closer than some degrees, for outlines are coarse.</summary>
    public static MapFrame Around(IReadOnlyList<(double Latitude, double Longitude)> points, double leastDegrees)
    {
        var (south, north) = (points.Min(p => p.Latitude), points.Max(p => p.Latitude));
        var (west, east) = (points.Min(p => p.Longitude), points.Max(p => p.Longitude));
        var squeeze = Squeeze((south + north) / 2);
        var tall = Math.Max((north - south) * 1.35, leastDegrees);
        var wide = Math.Max((east - west) * 1.35, leastDegrees / squeeze);
        wide = Math.Max(wide, tall * 1.5 / squeeze);
        tall = Math.Clamp(tall, wide * squeeze / WidestRatio, wide * squeeze / TallestRatio);
        (wide, tall) = (Math.Min(wide, 360), Math.Min(tall, 150));
        var (x, y) = ((west + east) / 2, Math.Clamp((south + north) / 2, -80 + tall / 2, 88 - tall / 2));
        return new(x - wide / 2, y - tall / 2, x + wide / 2, y + tall / 2);
    }

    public double X(double longitude) => (longitude - _west) * _perLongitude;

    public double Y(double latitude) => (_north - latitude) * _perLatitude;

    public double Metres(double metres) => metres / 111_320 * _perLatitude;

    /// <summary>The outlines of a kind inside the frame as one path; empty where there are none.</summary>
    public string Path(OutlineKind kind)
    {
        var path = new StringBuilder();
        foreach (var outline in Outlines.All)
            if (outline.Kind == kind && Meets(outline) && IsSeen(outline))
                Add(path, outline);
        return path.ToString();
    }

    bool Meets(Outline o) =>
        o.West < _east * 100 && o.East > _west * 100 && o.South < _north * 100 && o.North > _south * 100;

    /// <summary>Islands of a few picture units only make the page heavy; every border is drawn.</summary>
    bool IsSeen(Outline o) =>
        o.Kind != OutlineKind.Coast
        || Math.Max((o.East - o.West) * _perLongitude, (o.North - o.South) * _perLatitude) / 100 > LeastSeen;

    /// <summary>Only pieces that come near the frame: one coast of a continent has thousands of points.</summary>
    void Add(StringBuilder path, Outline outline)
    {
        var pen = false;
        var last = (X: int.MinValue, Y: int.MinValue);
        for (var i = 0; i < outline.Points.Count; i++)
        {
            var near =
                Near(outline.Points[i])
                || (i > 0 && Near(outline.Points[i - 1]))
                || (i + 1 < outline.Points.Count && Near(outline.Points[i + 1]));
            if (!near)
            {
                pen = false;
                continue;
            }
            var (x, y) = (
                (int)Math.Round(X(outline.Points[i].X / 100.0)),
                (int)Math.Round(Y(outline.Points[i].Y / 100.0))
            );
            var isLast = i == outline.Points.Count - 1;
            if (pen && !isLast && Math.Abs(x - last.X) < LeastStep && Math.Abs(y - last.Y) < LeastStep)
                continue;
            path.Append(pen ? 'l' : 'M');
            Number(path, pen ? x - last.X : x);
            path.Append(' ');
            Number(path, pen ? y - last.Y : y);
            (pen, last) = (true, (x, y));
        }
    }

    static void Number(StringBuilder path, int number) => path.Append(CultureInfo.InvariantCulture, $"{number}");

    bool Near((int X, int Y) p) =>
        p.X / 100.0 > _west - 1 && p.X / 100.0 < _east + 1 && p.Y / 100.0 > _south - 1 && p.Y / 100.0 < _north + 1;

    static double Squeeze(double latitude) => Math.Max(0.2, Math.Cos(latitude * Math.PI / 180));
}
