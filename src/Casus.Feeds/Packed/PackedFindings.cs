using System.Globalization;
using Casus.Reports;

namespace Casus.Feeds.Packed;

/// <summary>What can be wrong with packed bytes, with the place in the file: C012x.</summary>
static class PackedFindings
{
    public static Finding CutGzip(long member, long end) =>
        new(
            "C0121",
            string.Create(
                CultureInfo.InvariantCulture,
                $"It is cut off at byte {end}, inside the gzip member that begins at byte {member}; what is whole before it was read. Get it anew."
            )
        );

    public static Finding BadGzip(long member, long at) =>
        new(
            "C0122",
            string.Create(
                CultureInfo.InvariantCulture,
                $"The gzip member that begins at byte {member} is damaged, found at byte {at}; what it holds was not read to its end. Get it anew."
            )
        );

    public static Finding NoGzip(long at) =>
        new(
            "C0123",
            string.Create(
                CultureInfo.InvariantCulture,
                $"What stands from byte {at} is no gzip, though what stands before it is. Get it anew."
            )
        );

    public static Finding Bomb(long member) =>
        new(
            "C0124",
            string.Create(
                CultureInfo.InvariantCulture,
                $"The gzip member that begins at byte {member} unpacks to far more than any text would; it was left there. Do not trust its source."
            )
        );
}
