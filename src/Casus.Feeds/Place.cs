using System.Globalization;

namespace Casus.Feeds;

/// <summary>A place in a file that may be packed.</summary>
/// <param name="Byte">The byte of the file; in a packed one that with which the gzip member begins.</param>
/// <param name="Inside">How many unpacked bytes behind the start of that member.</param>
readonly record struct Place(long Byte, long Inside)
{
    /// <summary>For a sentence.</summary>
    public string Words =>
        Inside == 0
            ? string.Create(CultureInfo.InvariantCulture, $"byte {Byte}")
            : string.Create(CultureInfo.InvariantCulture, $"byte {Inside} of what is packed from byte {Byte}");

    /// <summary>For a name: the byte, and behind a plus how far inside.</summary>
    public override string ToString() =>
        Inside == 0
            ? Byte.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Byte}+{Inside}");
}
