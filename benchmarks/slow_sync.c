/* Counts the calls that wait for the disk, and makes each of them slower; loaded by LD_PRELOAD. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdatomic.h>
#include <time.h>

static atomic_int calls, slow_ms;

int slow_sync_calls(void) { return atomic_load(&calls); }
void slow_sync_by(int milliseconds) { atomic_store(&slow_ms, milliseconds); }

static void wait_for_disk(void) {
    int ms = atomic_load(&slow_ms);
    struct timespec span = {ms / 1000, ms % 1000 * 1000000L};
    atomic_fetch_add(&calls, 1);
    if (ms) nanosleep(&span, NULL);
}

int fsync(int file) {
    static int (*real)(int);
    if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    wait_for_disk();
    return real(file);
}

int fdatasync(int file) {
    static int (*real)(int);
    if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    wait_for_disk();
    return real(file);
}
