# Sourced by run and test: finds Python, makes the environment once, sets $venv_python.
# Wants $root (the checkout) and $extra ("" or "[dev]").

find_python() {
    for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python; do
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
        echo "${XDG_CACHE_HOME:-$HOME/.cache}/oralsim/venv-$(printf %s "$root" | cksum | cut -d' ' -f1)"
    fi
}

# What the environment was made for: this checkout, these requirements.
wanted_stamp() {
    printf '%s\n' "$root"
    cksum <"$root/pyproject.toml"
}

install_once() {
    # One process sets up, others wait for it; a lock left by a killed one is taken over.
    until mkdir "$venv.lock" 2>/dev/null; do
        owner=$(cat "$venv.lock/pid" 2>/dev/null || true)
        if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
            rm -rf "$venv.lock"
        else
            sleep 1
        fi
    done
    echo $$ >"$venv.lock/pid"
    trap 'rm -rf "$venv.lock"' EXIT
    trap 'exit 130' INT TERM HUP
    if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
        echo "Setting up oralsim in $venv (once)" >&2
        python=$(find_python) || exit 1
        "$python" -m venv --clear "$venv" &&
            "$venv_python" -m pip install --quiet --disable-pip-version-check -e "$root$extra" || {
            echo "Setting up failed. Check the network and try again." >&2
            exit 1
        }
        printf '%s\n' "$wanted" >"$venv/stamp.run"
        [ -z "$extra" ] || printf '%s\n' "$wanted" >"$stamp"
    fi
    rm -rf "$venv.lock"
    trap - EXIT INT TERM HUP
}

venv=$(environment_folder)
venv_python=$venv/bin/python
stamp=$venv/stamp.${extra:+dev}
[ -n "$extra" ] || stamp=$venv/stamp.run
wanted=$(wanted_stamp)
if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
    mkdir -p "$(dirname "$venv")"
    install_once
fi
