using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Casus.Storage.Access;

/// <summary>What makes the audit log one chain: SHA-256 over the hash before and every part of the entry, each with its length.</summary>
public static class AuditChain
{
    /// <summary>The hash before the first entry.</summary>
    public const string Start = "";

    public static string Next(string before, AuditEntry entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        ReadOnlySpan<string> parts =
        [
            before,
            entry.Sequence.ToString(CultureInfo.InvariantCulture),
            Moment(entry.At),
            entry.Who,
            entry.By,
            entry.What,
            entry.About,
        ];
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>To the millisecond, in UTC: what is kept is what is hashed.</summary>
    internal static string Moment(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
