namespace Casus.Language.Names;

/// <summary>The finer kinds of names, told by lists and by shape (<c>names.tsv</c>) and not by the model.</summary>
public enum NameSort
{
    Plain,

    /// <summary>"Peruvian", "Danes": whose people, language or make.</summary>
    Nationality,

    /// <summary>A party, movement or armed group, or those who follow a creed: "the Labour Party", "Sunnis".</summary>
    Faction,

    /// <summary>A part of an armed force: "the 3rd Rifle Brigade".</summary>
    Unit,

    /// <summary>A news agency, paper or broadcaster.</summary>
    Outlet,

    /// <summary>A treaty, agreement, charter or convention, or resolution of a council.</summary>
    Treaty,
}
