namespace Casus.Coding.Places;

/// <summary>Distances over the globe.</summary>
public static class Distances
{
    const double Radius = 6371.0088;

    /// <summary>Of two points in degrees, along the great circle.</summary>
    public static double Kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        var north = Radians(otherLatitude - latitude);
        var east = Radians(otherLongitude - longitude);
        var half =
            Square(Math.Sin(north / 2))
            + (Math.Cos(Radians(latitude)) * Math.Cos(Radians(otherLatitude)) * Square(Math.Sin(east / 2)));
        return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    static double Radians(double degrees) => degrees * Math.PI / 180;

    static double Square(double value) => value * value;
}
