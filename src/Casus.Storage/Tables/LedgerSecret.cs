using System.Buffers.Binary;
using System.Data.Common;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Casus.Storage.Tables;

/// <summary>
/// The key of a ledger's own under which the hashes of words lie in its file: drawn when the ledger is made, so that nobody can look names
/// up in hashes that were made for another ledger. What is read out again is the same in every ledger, and so is every export.
/// </summary>
sealed class LedgerSecret : IDisposable
{
    const string Key = "secret";
    const int Bytes = 32;

    const int HalfBits = 22;
    const ulong HalfMask = (1UL << HalfBits) - 1;

    readonly Aes? _cipher;
    readonly ICryptoTransform? _blocks;
    byte[] _counters = [];
    byte[] _stream = [];
    ulong[]? _rounds;

    LedgerSecret(byte[]? key)
    {
        if (key is null)
            return;
        _cipher = Aes.Create();
        _cipher.Key = key;
        (_cipher.Mode, _cipher.Padding) = (CipherMode.ECB, PaddingMode.None);
        _blocks = _cipher.CreateEncryptor();
    }

    /// <summary>For a ledger that is being made.</summary>
    public static void Draw(DbConnection connection) =>
        connection.Run(
            "INSERT INTO meta (key, value) VALUES ($1, $2)",
            Key,
            Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes))
        );

    /// <summary>Of a ledger that was made before there were secrets: one that hides nothing.</summary>
    public static LedgerSecret Of(DbConnection connection) =>
        new(
            connection.Text("SELECT value FROM meta WHERE key = $1", Key) is { } held
                ? Convert.FromBase64String(held)
                : null
        );

    /// <summary>False where there is no key to hide anything under.</summary>
    public bool Hides => _cipher is not null;

    /// <summary>Hides what lies open, and lays open what was hidden under the same name.</summary>
    public void Turn(Span<byte> bytes, string name)
    {
        if (_cipher is null)
            return;
        Span<byte> nonce = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), nonce);
        Turn(bytes, BinaryPrimitives.ReadInt64LittleEndian(nonce), 0);
    }

    /// <summary>The same under a number, which is no name's.</summary>
    public void Turn(Span<byte> bytes, long number) => Turn(bytes, number, long.MinValue);

    void Turn(Span<byte> bytes, long nonce, long from)
    {
        if (_blocks is null || bytes.IsEmpty)
            return;
        const int Block = 16;
        var length = (bytes.Length + Block - 1) / Block * Block;
        if (_stream.Length < length)
            (_counters, _stream) = (new byte[2 * length], new byte[2 * length]);
        for (var at = 0; at < length; at += Block)
        {
            BinaryPrimitives.WriteInt64LittleEndian(_counters.AsSpan(at), nonce);
            BinaryPrimitives.WriteInt64LittleEndian(_counters.AsSpan(at + 8), from + at);
        }
        _blocks.TransformBlock(_counters, 0, length, _stream, 0);
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var turning = MemoryMarshal.Cast<byte, ulong>(_stream.AsSpan());
        for (var i = 0; i < words.Length; i++)
            words[i] ^= turning[i];
        for (var i = words.Length * sizeof(ulong); i < bytes.Length; i++)
            bytes[i] ^= _stream[i];
    }

    /// <summary>A number of 44 bits for another, one for one: four rounds of Feistel over halves.</summary>
    public long Blind(long value)
    {
        if (_cipher is null)
            return value;
        var (left, right) = ((ulong)value >> HalfBits, (ulong)value & HalfMask);
        foreach (var round in _rounds ??= Rounds())
            (left, right) = (right, left ^ (Mixed(right ^ round) & HalfMask));
        return (long)((left << HalfBits) | right);
    }

    ulong[] Rounds()
    {
        var bytes = new byte[4 * sizeof(ulong)];
        Turn(bytes, "rounds");
        return [.. Enumerable.Range(0, 4).Select(i => BitConverter.ToUInt64(bytes, i * sizeof(ulong)))];
    }

    /// <summary>The finaliser of SplitMix64.</summary>
    static ulong Mixed(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    public void Dispose()
    {
        _blocks?.Dispose();
        _cipher?.Dispose();
    }
}
