using System.Security.Cryptography;

namespace Casus.Feeds.Crawls;

/// <summary>The digest that a crawl gives of a payload: <c>sha1:</c> and base 32 as a rule, base 64 or hexadecimal now and then.</summary>
static class PayloadDigest
{
    const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Whether any of these is the payload that was digested; true where the digest is of a kind that is not known.</summary>
    public static bool Holds(string digest, params ReadOnlySpan<ReadOnlyMemory<byte>> payloads)
    {
        var colon = digest.IndexOf(':', StringComparison.Ordinal);
        var name = digest[..Math.Max(0, colon)].ToLowerInvariant().Replace("-", "", StringComparison.Ordinal);
        var value = digest[(colon + 1)..].Trim();
        foreach (var payload in payloads)
        {
            var hash = name switch
            {
#pragma warning disable CA5350, CA5351 // Crawls name them; nothing rests on their strength.
                "sha1" => SHA1.HashData(payload.Span),
                "md5" => MD5.HashData(payload.Span),
#pragma warning restore CA5350, CA5351
                "sha256" => SHA256.HashData(payload.Span),
                _ => null,
            };
            if (hash is null || IsSame(hash, value))
                return true;
        }
        return false;
    }

    static bool IsSame(byte[] hash, string value) =>
        Base32(hash).Equals(value.TrimEnd('='), StringComparison.OrdinalIgnoreCase)
        || Convert.ToHexString(hash).Equals(value, StringComparison.OrdinalIgnoreCase)
        || Convert.ToBase64String(hash) == value.Replace('-', '+').Replace('_', '/');

    static string Base32(byte[] hash)
    {
        var letters = new char[((hash.Length * 8) + 4) / 5];
        for (var i = 0; i < letters.Length; i++)
        {
            var (at, shift) = (i * 5 / 8, i * 5 % 8);
            var pair = (hash[at] << 8) | (at + 1 < hash.Length ? hash[at + 1] : 0);
            letters[i] = Alphabet[(pair >> (11 - shift)) & 31];
        }
        return new(letters);
    }
}
