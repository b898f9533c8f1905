// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/worker/archivereading.h"
#include "app/reading/worker/lockdown.h"
#include "app/reading/worker/pdfreading.h"
#include "app/reading/worker/signaturechecking.h"
#include "app/reading/worker/zygote.h"

#include <unistd.h>

#include <clocale>
#include <cstdio>
#include <cstring>

int main(int argc, char **argv)
{
    if (argc == 2 && std::strcmp(argv[1], "--serve") == 0) {
        std::setlocale(LC_CTYPE, "C.UTF-8"); // names in archives
        congso::worker::warmUp();
        congso::worker::warmUpMail();
        congso::worker::warmUpSignatures();
        return congso::worker::serveForever(3);
    }
    if (argc >= 2 && std::strcmp(argv[1], "--check") == 0) {
        const int result = congso::worker::checkLockdown(!(argc == 3 && std::strcmp(argv[2], "--without-landlock") == 0));
        std::fflush(stdout);
        _exit(result); // what the font library keeps for good is no leak
    }
    std::fputs("congso-reader is started by congso and congsoctl.\n"
               "  --check [--without-landlock]   tries what a file being read must not be able to do\n", stderr);
    return 2;
}
