# Sourced by run, test and bench: finds Python, makes the environment once, sets $venv_python.
# Wants $root (the checkout) and $extra ("" or "[dev]").

find_python() {
    for name in "${PYTHON:-python3}" python3 python3.14 python3.13 python3.12 python3.11 python; do
        if command -v "$name" >/dev/null 2>&1 &&
            "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            command -v "$name"
            return 0
        fi
    done
    echo "oralsim needs Python 3.11 or newer with venv; install it (Debian: python3-venv) or set PYTHON." >&2
    return 1
}

# Prints where the environment lies: in the checkout if it may be written there, else in the user's cache.
environment_folder() {
    if [ -w "$root" ] && { [ ! -e "$root/.venv" ] || [ -w "$root/.venv" ]; }; then
        echo "$root/.venv"
    else
        echo "${XDG_CACHE_HOME:-${HOME:-}/.cache}/oralsim/venv-$(printf %s "$root" | cksum | cut -d' ' -f1)"
    fi
}

# What the environment was made for: this checkout, these requirements.
wanted_stamp() {
    printf '%s\n' "$root"
    cksum <"$root/pyproject.toml"
}

# Says whether the environment is there and made for what is wanted.
ready() {
    [ -x "$venv_python" ] && [ "$(cat "$1" 2>/dev/null)" = "$wanted" ]
}

# One process sets up, others wait for it; what a killed one left is taken over.
take_lock() {
    nameless=0
    until mkdir "$venv.lock" 2>/dev/null; do
        owner=$(cat "$venv.lock/pid" 2>/dev/null || true)
        [ -n "$owner" ] || nameless=$((nameless + 1))
        if { [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; } || [ "$nameless" -gt 5 ]; then
            mv "$venv.lock" "$venv.lock.$$" 2>/dev/null && rm -rf "$venv.lock.$$"
            nameless=0
        else
            sleep 1
        fi
    done
    trap 'rm -rf "$venv.lock"' EXIT
    trap 'exit 130' INT TERM HUP
    echo $$ >"$venv.lock/pid"
}

install_once() {
    take_lock
    if ! ready "$stamp"; then
        [ ! -e "$venv/stamp.dev" ] || extra="[dev]"
        echo "Setting up oralsim in $venv (once)" >&2
        # One that works is brought up to date in place, so a failure leaves it as it was.
        if ! "$venv_python" -m pip --version >/dev/null 2>&1; then
            python=$(find_python) || exit 1
            "$python" -m venv --clear "$venv" || exit 1
        fi
        "$venv_python" -m pip install --quiet --disable-pip-version-check -e "$root$extra" || {
            echo "Setting up failed. Check the network and try again." >&2
            exit 1
        }
        printf '%s\n' "$wanted" >"$venv/stamp.run"
        [ -z "$extra" ] || printf '%s\n' "$wanted" >"$venv/stamp.dev"
    fi
    rm -rf "$venv.lock"
    trap - EXIT INT TERM HUP
}

venv=$(environment_folder)
venv_python=$venv/bin/python
stamp=$venv/stamp.${extra:+dev}
[ -n "$extra" ] || stamp=$venv/stamp.run
wanted=$(wanted_stamp)
if ! ready "$stamp"; then
    mkdir -p "$(dirname "$venv")" 2>/dev/null || {
        echo "Nothing can be written in $(dirname "$venv"); set XDG_CACHE_HOME to a folder of your own." >&2
        exit 1
    }
    install_once
fi
# Where the checkout may not be written to, Python keeps its compiled modules beside the environment.
[ "$venv" = "$root/.venv" ] || export PYTHONPYCACHEPREFIX="$venv/pycache"
