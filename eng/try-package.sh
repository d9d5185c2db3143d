#!/usr/bin/env bash
# Packs Casus.Language, references the package from a fresh console program made of the README's example, and runs it.
# Nothing but the package just made is looked for: no registry is asked.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
configuration=${1:-Release}
try=$(mktemp -d)
trap 'rm -rf "$try"' EXIT
dotnet pack src/Casus.Language -c "$configuration" --no-build -v q --nologo -o "$try/feed"

block() { sed -n "/^## In your own program/,/^## /{/^\`\`\`$1/,/^\`\`\`\$/p}" README.md | sed '/^```/d'; }
block csharp >"$try/Program.cs"
block text >"$try/expected.txt"
cat >"$try/Try.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <RestoreSources>$try/feed</RestoreSources>
    <RestorePackagesPath>$try/packages</RestorePackagesPath>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Casus.Language" Version="*" />
  </ItemGroup>
</Project>
PROJECT
dotnet build "$try/Try.csproj" -c Release -v q --nologo -o "$try/built"
dotnet "$try/built/Try.dll" | diff "$try/expected.txt" -
echo "The package works: the README's example prints what the README says."
