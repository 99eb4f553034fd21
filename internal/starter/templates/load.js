import http from 'k6/http';
import { check } from 'k6';

export const options = {
  vus: 10,
  duration: '2m',
  thresholds: {
    http_req_failed: ['rate<0.01'],
    http_req_duration: ['p(95)<500'],
  },
};

export default function () {
  const response = http.get(__ENV.TARGET || 'https://staging.example.com/');
  check(response, { 'is OK': (r) => r.status === 200 });
}
