using System.Security.Cryptography;
using System.Text;

namespace Casus.Reports;

/// <summary>Ids made of content: a kind letter and 80 bits of SHA-256 in base 32 (a–z, 2–7), never of a path, a clock or chance.</summary>
public static class ContentId
{
    const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>The id of these parts; each part is hashed with its length, so no two lists of parts collide by joining.</summary>
    public static string Of(char kind, params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = part is null ? [] : Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(part is null ? -1 : bytes.Length));
            hash.AppendData(bytes);
        }
        return Name(kind, hash.GetHashAndReset());
    }

    static string Name(char kind, ReadOnlySpan<byte> digest)
    {
        Span<char> letters = stackalloc char[17];
        letters[0] = kind;
        for (var i = 0; i < 16; i++)
        {
            var bit = i * 5;
            var pair = (digest[bit / 8] << 8) | digest[(bit / 8) + 1];
            letters[i + 1] = Alphabet[(pair >> (11 - (bit % 8))) & 31];
        }
        return new string(letters);
    }

    /// <summary>Lower-case hexadecimal SHA-256.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
