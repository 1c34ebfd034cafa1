# Sourced by the two commands: which Debian 12 packages they need, and how what is missing is installed.
# Nothing is asked of the network when everything is there.

build_packages="g++ cmake ninja-build pkg-config git ca-certificates libgit2-dev libyaml-cpp-dev libcmark-gfm-dev
  libcmark-gfm-extensions-dev libgmp-dev libmimalloc-dev libssl-dev libxxhash-dev zlib1g-dev libbrotli-dev libcli11-dev"
test_packages="doctest-dev nlohmann-json3-dev clang-format clang-tidy chromium-headless-shell ccache"

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo >/dev/null 2>&1; then sudo "$@"
  else
    echo "Packages are missing and this user may not install them. As root: apt-get install $missing" >&2
    exit 3
  fi
}

# install_missing PACKAGE...
install_missing() {
  missing=""
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  echo "Installing from Debian:$missing"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# Node.js runs the browser tests; a machine may have it from elsewhere than Debian.
install_node() {
  if command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1; then return 0; fi
  install_missing nodejs npm
}

jobs=$(nproc 2>/dev/null || echo 2)
