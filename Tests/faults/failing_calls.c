// Lets the Nth call of one kind fail, of calls that concern files of one folder. Loaded before the C library:
// FAULT_CALL (write, fsync, rename, open), FAULT_AT (from 1; 0 only counts), FAULT_ERRNO, FAULT_FOLDER, FAULT_COUNT (a
// file that the number of calls is written to at the end).
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long calls;

static int concerns(const char *path) {
  const char *folder = getenv("FAULT_FOLDER");
  return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int concerns_descriptor(int descriptor) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return concerns(path);
}

// Whether this call is the one that fails; errno is then set.
static int fails(const char *kind) {
  const char *wanted = getenv("FAULT_CALL"), *at = getenv("FAULT_AT");
  if (!wanted || !at || strcmp(wanted, kind) != 0) return 0;
  if (atomic_fetch_add(&calls, 1) + 1 != atol(at)) return 0;
  const char *number = getenv("FAULT_ERRNO");
  errno = number ? atoi(number) : EIO;
  return 1;
}

__attribute__((destructor)) static void tell(void) {
  const char *path = getenv("FAULT_COUNT");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  fprintf(file, "%ld\n", atomic_load(&calls));
  fclose(file);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int descriptor, const void *bytes, size_t count) {
  if (concerns_descriptor(descriptor) && fails("write")) return -1;
  return REAL(write)(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  if (concerns_descriptor(descriptor) && fails("write")) return -1;
  return REAL(pwrite)(descriptor, bytes, count, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  if (concerns_descriptor(descriptor) && fails("write")) return -1;
  return REAL(pwrite64)(descriptor, bytes, count, offset);
}

ssize_t writev(int descriptor, const struct iovec *pieces, int count) {
  if (concerns_descriptor(descriptor) && fails("write")) return -1;
  return REAL(writev)(descriptor, pieces, count);
}

ssize_t sendfile(int descriptor, int source, off_t *from, size_t count) {
  if (concerns_descriptor(descriptor) && fails("write")) return -1;
  return REAL(sendfile)(descriptor, source, from, count);
}

ssize_t sendfile64(int descriptor, int source, off64_t *from, size_t count) {
  if (concerns_descriptor(descriptor) && fails("write")) return -1;
  return REAL(sendfile64)(descriptor, source, from, count);
}

int fsync(int descriptor) {
  if (concerns_descriptor(descriptor) && fails("fsync")) return -1;
  return REAL(fsync)(descriptor);
}

int fdatasync(int descriptor) {
  if (concerns_descriptor(descriptor) && fails("fsync")) return -1;
  return REAL(fdatasync)(descriptor);
}

int rename(const char *from, const char *to) {
  if (concerns(to) && fails("rename")) return -1;
  return REAL(rename)(from, to);
}

int renameat(int folder, const char *from, int other, const char *to) {
  if (concerns(to) && fails("rename")) return -1;
  return REAL(renameat)(folder, from, other, to);
}

int renameat2(int folder, const char *from, int other, const char *to, unsigned flags) {
  if (concerns(to) && fails("rename")) return -1;
  return REAL(renameat2)(folder, from, other, to, flags);
}

static int opens(const char *name, const char *path, int flags, mode_t mode) {
  int isWriting = (flags & O_ACCMODE) != O_RDONLY;
  if (isWriting && concerns(path) && fails("open")) return -1;
  int (*real)(const char *, int, ...) = (int (*)(const char *, int, ...))dlsym(RTLD_NEXT, name);
  return real(path, flags, mode);
}

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
  va_end(more);
  return opens("open", path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
  va_end(more);
  return opens("open64", path, flags, mode);
}
