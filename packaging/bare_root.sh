#!/usr/bin/env bash
# Proves that `make test` and `make run` work on a fresh Debian 12: makes a root with only python3, git, make and
# ca-certificates, clones HEAD into it beside ../shared, and runs them there. Needs root, debootstrap and about 4 GB.
#
#   packaging/bare_root.sh [--in DIR] [--keep] [TARGET...]      (targets: make targets, default: test run)
#
# This machine's settings for apt and pip, its certificates and its proxy variables go with it, whatever they are.
# Exit status: 0 when every target passed. The root is deleted afterwards, unless --keep is given.
set -euo pipefail

if [ "${CAPTIONER_MOUNTS_ARE_PRIVATE:-}" != yes ]; then
    # In a mount namespace of our own, so that every mount goes when this process does, however it ends.
    exec env CAPTIONER_MOUNTS_ARE_PRIVATE=yes unshare --mount --propagation private -- "$BASH" "$0" "$@"
fi

project=$(cd "$(dirname "$0")/.." && pwd)
parent=${TMPDIR:-/tmp}
keep=no
while [ $# -gt 0 ]; do
    case $1 in
        --in) parent=$2; shift 2 ;;
        --keep) keep=yes; shift ;;
        -*) sed -n '2,8s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
        *) break ;;
    esac
done
[ $# -gt 0 ] || set -- test run

root=$(mktemp -d "$parent/captioner-bare-XXXXXX")
mounts=()

clean_up() {
    for ((i = ${#mounts[@]} - 1; i >= 0; i--)); do umount -l "${mounts[i]}" || true; done
    if [ "$keep" = yes ]; then echo "The root is kept in $root"; else rm -rf --one-file-system "$root"; fi
}
trap clean_up EXIT

mount_at() { # mount_at INSIDE ARGUMENTS...: mount something at a path inside the root
    local inside=$root$1
    shift
    mkdir -p "$inside"
    mount "$@" "$inside"
    mounts+=("$inside")
}

carry() { # carry PATH...: copy files or folders of this machine to the same place in the root, where they exist
    local path
    for path in "$@"; do
        [ -e "$path" ] || continue
        mkdir -p "$root$(dirname "$path")"
        cp -aLT --remove-destination "$path" "$root$path"
    done
}

debian_mirror() { # the first archive that this machine's apt uses
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' | head -n 1
}

pip_folders() { # local folders that pip's settings point at; the pages of an index link to files beside it
    { cat /etc/pip.conf ~/.pip/pip.conf ~/.config/pip/pip.conf 2>/dev/null; env | grep '^PIP_'; } |
        tr '= \t' '\n\n\n' | sed -n 's#^file://\(/.*\)/[^/]*/*$#\1#; /^\//p' | sort -u | while read -r path; do
        if [ -d "$path" ]; then echo "$path"; fi
    done
}

echo "Making a bare Debian 12 in $root"
debootstrap --variant=minbase --include=python3,git,make,ca-certificates bookworm "$root" "$(debian_mirror)" >"$root.log" 2>&1 ||
    { tail -n 20 "$root.log"; exit 1; }
rm -f "$root.log" "$root/etc/apt/sources.list"
chmod 755 "$root" # apt downloads as a user of its own

carry /etc/apt/sources.list /etc/apt/sources.list.d /etc/apt/apt.conf /etc/apt/apt.conf.d /etc/apt/auth.conf.d /etc/apt/trusted.gpg.d \
    /etc/apt/preferences.d /usr/share/keyrings /etc/resolv.conf /etc/hosts \
    /etc/pip.conf ~/.pip ~/.config/pip /etc/ssl/certs /usr/local/share/ca-certificates
mount_at /proc -t proc proc
mount_at /dev --rbind /dev
for folder in $(pip_folders); do mount_at "$folder" --bind -o ro "$folder"; done

git -c safe.directory='*' clone -q --no-hardlinks "$project" "$root/work/captioner"
[ ! -d "$project/../shared" ] || mount_at /work/shared --bind -o ro "$(cd "$project/../shared" && pwd)"

settings=(HOME="$HOME" PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8)
for name in $(compgen -e | grep -E '^(PIP_.*|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|GIT_SSL_CAINFO|(https?|no|ftp|all)_proxy|(HTTPS?|NO|FTP|ALL)_PROXY|CI)$'); do
    settings+=("$name=${!name}")
done

status=0
for target in "$@"; do
    echo "== make $target"
    started=$SECONDS
    if chroot "$root" env -i "${settings[@]}" make -C /work/captioner "$target"; then result=passed; else result=FAILED status=1; fi
    echo "== make $target: $result in $((SECONDS - started)) s"
done
exit $status
