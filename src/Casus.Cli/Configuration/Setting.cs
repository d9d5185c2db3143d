namespace Casus.Cli.Configuration;

/// <summary>What can be set outside the command line, for every command that takes it.</summary>
/// <param name="Name">Its key in files; the option is the same with two dashes.</param>
/// <param name="Words">What it is for.</param>
/// <param name="Usual">What holds where nobody set it.</param>
sealed record Setting(string Name, string Words, Func<string> Usual)
{
    /// <summary>Its value is a file or folder, or several: in a file they are meant from that file's folder.</summary>
    public bool IsPath { get; init; }

    /// <summary>It names a program to run: a folder that somebody sent must not choose that.</summary>
    public bool IsProgram { get; init; }

    /// <summary>Whether a value can be one.</summary>
    public Func<string, bool> Fits { get; init; } = _ => true;

    /// <summary>What a value must be, in words.</summary>
    public string Form { get; init; } = "";

    /// <summary>In the environment.</summary>
    public string Variable => "CASUS_" + Name.ToUpperInvariant();

    /// <summary>Null where nobody set it.</summary>
    public string? Value => Settings.Find(this)?.Value;

    public string ValueOrUsual => Value ?? Usual();
}

/// <summary>A value and where it was found.</summary>
sealed record FoundSetting(string Value, string Origin);
