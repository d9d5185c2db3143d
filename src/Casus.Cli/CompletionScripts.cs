namespace Casus.Cli;

/// <summary>Each hands what is typed after the program's name to casus and shows what comes back; where nothing does the shell offers files.</summary>
static class CompletionScripts
{
    const string Bash = """
        _casus() {
            local line=${COMP_LINE:0:$COMP_POINT}
            line=${line#* }
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$(casus "[suggest:${#line}]" "$line" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _casus casus

        """;

    const string Zsh = """
        #compdef casus
        _casus() {
            local line=${LBUFFER#* }
            local -a found=("${(@f)$(casus "[suggest:${#line}]" "$line" 2>/dev/null)}")
            if (( ${#found[1]} )); then compadd -a found; else _files; fi
        }
        # Read from a folder of functions it is called at once; sourced it is only made known.
        if [[ $funcstack[1] = _casus ]]; then _casus; else compdef _casus casus; fi

        """;

    const string Fish = """
        function __casus_complete
            set -l line (commandline -cp | string replace -r '^\S+\s' '')
            set -l found (casus "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
            if test -n "$found"; printf '%s\n' $found; else; __fish_complete_path (commandline -ct); end
        end
        complete -c casus -f -a '(__casus_complete)'

        """;

    const string Pwsh = """
        Register-ArgumentCompleter -Native -CommandName casus -ScriptBlock {
            param($word, $ast, $cursor)
            $line = "$ast".PadRight($cursor).Substring(0, $cursor) -replace '^\S+\s', ''
            casus "[suggest:$($line.Length)]" "$line" 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    public static string Of(string shell) =>
        shell switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            "fish" => Fish,
            _ => Pwsh,
        };
}
