-- What every script for wrk says at its end, and a pace for those that are to be slower than they could.
local ffi = require("ffi")
ffi.cdef("typedef struct { long s; long ns; } tandem_time; int clock_gettime(int clock, tandem_time *now);")
local MONOTONIC = 1
local instant = ffi.new("tandem_time")

local function now_ms()
  ffi.C.clock_gettime(MONOTONIC, instant)
  return tonumber(instant.s) * 1000 + tonumber(instant.ns) / 1e6
end

-- pace(rate): each thread has a timetable of its own; a request waits for the next place in it, on whichever connection is
-- free. While all connections wait for answers the timetable stands still, and the rate reached is lower than the one asked for.
function pace(rate)
  local between, next_at = 1000 / rate, now_ms()
  function delay()
    local now = now_ms()
    next_at = math.max(next_at + between, now - 1000)
    return math.max(0, math.floor(next_at - now))
  end
end

local threads = 0
function setup(thread)
  thread:set("thread_number", threads)
  threads = threads + 1
end

function done(summary, latency, requests)
  io.write(string.format(
    '\nRESULT {"requests":%d,"seconds":%.3f,"p50":%.3f,"p99":%.3f,"refused":%d,"broken":%d}\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.errors.status,
    summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end

-- Costs a little for each answer, so only a round that is to find out what is refused has it.
if os.getenv("TANDEM_BENCH_SHOWS_REFUSALS") then
  local shown = 0
  function response(status, headers, body)
    if status > 299 and shown < 3 then
      shown = shown + 1
      io.write("\nREFUSED " .. status .. " " .. body .. "\n")
    end
  end
end
