BeforeAll {
    $scripts = Get-ChildItem -Path (Join-Path $PSScriptRoot '..') -Recurse -Include *.ps1, *.psm1
}

Describe 'Every script' {
    It 'parses' {
        foreach ($script in $scripts) {
            $errors = $null
            [void][System.Management.Automation.Language.Parser]::ParseFile($script.FullName, [ref]$null, [ref]$errors)
            $errors | Should -BeNullOrEmpty -Because $script.Name
        }
    }
}
