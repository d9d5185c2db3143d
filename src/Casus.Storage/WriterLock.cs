namespace Casus.Storage;

/// <summary>Held by the one program that may write to a ledger; the operating system lets go of it when the program ends, however it ends.</summary>
sealed class WriterLock : IDisposable
{
    const int Attempts = 20;
    const int LooksAtMost = 8;
    const int BetweenLooks = 40;

    /// <summary>EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.</summary>
    static readonly int[] HeldElsewhere = [11, 35, unchecked((int)0x80070020)];

    readonly string _path;
    readonly FileStream _held;

    WriterLock(string path, FileStream held) => (_path, _held) = (path, held);

    /// <summary>The lock, or null when another program holds it and does not let go at once, as who only judges does.</summary>
    public static WriterLock? Take(string ledger)
    {
        using var never = new ManualResetEventSlim();
        for (var look = 1; look <= LooksAtMost; look++)
        {
            if (Free(ledger + "-lock") is { } held)
                return held;
            never.Wait(BetweenLooks);
        }
        return null;
    }

    static WriterLock? Free(string path)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (Open(path, FileMode.OpenOrCreate) is not { } held)
                return null;
            if (Stands(path))
                return new(path, held);
            // The holder before us removed the file between our opening and our locking it: what we hold is a ghost.
            held.Dispose();
        }
        return null;
    }

    public void Dispose()
    {
        File.Delete(_path);
        _held.Dispose();
    }

    /// <summary>True when the file at the path is the one we hold: then nobody can open it.</summary>
    static bool Stands(string path)
    {
        try
        {
            using var second = Open(path, FileMode.Open);
            return second is null;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    static FileStream? Open(string path, FileMode mode)
    {
        try
        {
            return new FileStream(path, mode, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (HeldElsewhere.Contains(error.HResult))
        {
            return null;
        }
    }
}
